"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -2.0 veröffentlicht
after -0.7 sowie wie
after -0.5 wechselte
after -0.4 in_der
after -0.3 ,_als
after -0.2 ,_für ausgeliehen für veröffentlicht_und
after -0.1 ,_bei gegen kamen verpflichtet von_0
after +0.1 begraben für_die
after +0.2 bis zur
after +0.3 ihn in_einer ist_der wird
after +0.4 (_0 und_damit
after +0.5 mit
after +0.6 ,_0 am ist
after +0.7 ,_in
after +0.8 als und_der und_in
after +0.9 gedreht im im_norden
after +1.1 ,_eine
after +1.2 mit_einer wurde_in
after +1.4 hat
after +1.8 ausgetragen
after +2.1 und_das
after +2.2 von_der
after +2.3 statt
after +2.6 hat_eine
before -2.1 schlacht_bei
before -2.0 fc
before -1.6 cd
before -1.3 gegen ud
before -1.0 er_bei university_of
before -0.9 bayern fc_bayern
before -0.8 _und
before -0.7 als dinamo
before -0.6 bei_der society_of
before -0.5 ac bei_den er_zu flughafen
before -0.4 anderen gegen_den universität vertrag_bei
before -0.3 für_die rennen_von
before -0.2 state
before -0.1 er_zum für_den gegen_die university
before +0.1 mit_dem nach_dem war_die
before +0.2 aus_dem mit nördlichen sich_die
before +0.3 auch er_in im und_die
before +0.4 dass und_dem und_in
before +0.5 an_der in_richtung ist_der
before +0.6 der_region wurde_der
before +0.7 für in_der umgebung_von
before +0.9 war über
before +1.0 hauptstadt
before +1.2 richtung zwischen
before +1.4 auf_den auf_der nördlich_des
before +1.6 ist region
before +1.7 0_in auf
before +1.8 auf_dem im_us-bundesstaat sie_in us-bundesstaat
before +2.2 sich_der
before +2.3 insel
before +2.8 sich_das
before +2.9 bundesstaat
before +3.0 ort staat stadt
first -1.1 leicester
first -0.7 são
first -0.5 fc
first -0.4 karl la nottingham
first -0.1 santa
first +0.2 papua
first +0.4 abbey
first +0.5 provinz
first +1.2 präfektur
first +2.1 mount
has -1.0 after_elision before_hyphen before_mark before_organisation_noun before_place_noun
has -1.0 common_word people_3k unlisted
has -0.9 one_word people_unknown
has -0.7 town_after_article
has -0.6 after_organisation_noun people_few unlisted_before_comma_capital
has -0.5 four_letters people_100k two_words unlisted_shape_-3
has -0.4 people_10k province unlisted_before_locative unlisted_before_mark
has -0.3 frequent_word small_province unlisted_after_comma unlisted_one_word
has -0.2 after_article before_capital
has -0.1 after_hyphen composed_street people_30k unlisted_after_name_of unlisted_shape_-1
has -0.1 unlisted_shape_-2
has +0.1 before_word composed_water
has +0.2 after_what_it_holds at_end before_comma before_its_region many_words people_300k
has +0.2 unlisted_has_listed unlisted_inside_longer
has +0.3 after_article_of_place
has +0.4 in_brackets
has +0.5 after_another before_locative unlisted_before_its_region unlisted_shape_+0
has +0.5 unlisted_shape_+2
has +0.6 unlisted_before_comma unlisted_shape_unknown
has +0.7 after_of after_word
has +0.8 after_comma before_another
has +0.9 after_capital unlisted_after_article
has +1.0 after_locative after_name_of demonym region unlisted_after_another unlisted_given_name
has +1.0 unlisted_in_quotes
inside -0.9 des
inside +0.3 de
is -3.0 liga norden
is -1.8 osten
is -1.6 university
is -0.4 rolle
is -0.3 film titel trainer
is -0.1 boden gouverneur
is +0.1 paris
is +0.9 pokljuka
is +2.0 amerika
last -2.2 forest
last -0.4 marx
last +0.2 neuguinea
last +2.1 hall
last +2.7 halbinsel
last +3.0 studios
""",
    "en": """
after -2.6 conference network
after -2.5 $_0
after -2.3 rock
after -1.5 people
after -1.4 ,_west of_the
after -1.3 club students
after -1.1 ,_along ave candidate day music reported youth
after -1.0 university war were
after -0.9 drug military security
after -0.8 ,_especially
after -0.7 at_the in_south route when
after -0.6 ,_0 ,_there ._it's administration police_and
after -0.5 ,_of -_style culture elementary national of_commerce west
after -0.4 ministry on_monday park
after -0.3 ,_both ,_who basin before had national_park president
after -0.2 ,_a ,_as ,_we ._it bank campaign driven food pulled st
after -0.1 ._com .”_the academy could embassy island resort who
after +0.1 ,_ohio ,_the ,_to 0 after has homes is_the river rose says state state_university title
after +0.1 village
after +0.2 (_ap ,_said ,_south ,_which ._in and_the and_you are central families in_northern
after +0.2 offers saturday will
after +0.3 ._as ._ms and_its capital film_festival house in_a in_the republican volunteer_fire
after +0.4 ._a army center does during government governor high_school residents than where
after +0.5 ,_according city conflict have_been superior superior_court with
after +0.6 district home is jail officials region resident rivers water
after +0.7 ,_were ;_and circuit high museum senior
after +0.8 (_the ,_just community democrat medical_center native neighborhood woman
after +0.9 ,_near ,_where authorities board court on_the peace town
after +1.0 ;_0 area chamber mayor
after +1.1 i regional
after +1.2 or roads
after +1.3 ._according national_guard police which
after +1.5 volunteer
after +1.6 board_of corridor
after +1.7 sheriff’s
after +1.8 -_based fire
after +1.9 man
after +2.1 education streets
after +2.5 counties
before -1.5 son,
before -1.4 manager_of
before -1.3 county
before -1.2 city free state united way_to
before -1.1 win_over
before -1.0 and_0 club council_of north of_a
before -0.9 0_at center_on corner_of hotel old
before -0.8 to_a
before -0.7 mid-
before -0.6 traditional
before -0.5 against with_a
before -0.4 and_a chamber_of street_and town
before -0.3 according_to al- goal_for in_0
before -0.2 after by_the contract_with record_in
before -0.1 among at_0 before_the department_of south stated_that wife, with
before +0.1 0_to ambassador_to area_of home_in in_the including_the of_the on_the r- st., through
before +0.1 trip_to
before +0.2 block_of east for_the from_the her over while
before +0.3 keep north_of west_of
before +0.4 and_the as residents_of western
before +0.5 0_in facility_in former his or to_the west
before +0.6 both eastern such_as visit
before +0.7 0_from new
before +0.8 nearby return_to school_in senior
before +0.9 into_the
before +1.0 along_the d- is no south_of that_the
before +1.1 between_the northern
before +1.2 are_the mayor_of on rural town_of
before +1.3 become_the
before +1.4 metro two
before +1.5 east_of its the_western
before +1.6 0_of city_of four
before +1.8 downtown
before +2.0 off village_of
before +2.4 northeast
first -3.0 the
first -2.3 white
first -2.0 county
first -1.8 dublin
first -1.2 river
first -1.0 international
first -0.9 paris
first -0.7 black springfield
first -0.6 saint
first -0.4 las los st w
first -0.3 arabian north
first -0.2 san
first -0.1 main southern
first +0.1 high new u west
first +0.2 east
first +0.3 saudi
first +0.4 kanawha lake
first +0.5 kansas s
first +0.6 grand
first +1.0 walker
first +1.1 l
first +1.3 fort
first +2.3 south
inside -2.0 pleasant
inside -0.9 county
inside -0.1 of
inside +0.2 river
inside +0.6 health
inside +0.9 national
inside +1.7 creek de
is -2.7 christmas
is -2.2 chester santa
is -2.0 university
is -1.9 olympic
is -1.8 english romans
is -1.7 arab
is -1.1 nazi robertson thursday
is -0.8 fairfield
is -0.7 honda
is -0.6 plato
is -0.5 commerce ripley
is -0.4 clark windsor
is -0.3 liga
is -0.2 board facebook patrick
is -0.1 congress paul
is +0.1 bautzen oker
is +0.2 middletown
is +0.3 oakland
is +0.6 paris
is +0.7 broadway woodstock
is +0.8 brussels
is +1.0 south
is +1.1 eu
is +1.2 dublin
is +1.6 concord
is +1.7 lancaster
is +2.1 brocken dekalb
is +3.0 richmond
last -3.0 texas
last -2.2 school
last -1.8 africa california
last -1.3 highway
last -1.2 office
last -1.1 airport
last -0.8 town
last -0.7 park
last -0.5 york
last -0.4 avenue va
last -0.2 board house service
last -0.1 drive east sea street
last +0.1 s
last +0.2 place virginia
last +0.3 arabia
last +0.4 bank falls
last +0.7 a pleasant
last +1.0 gallery
last +1.5 hill theatre
last +1.6 field grove peak
last +2.0 side
last +2.1 dam
last +2.2 stadium
""",
    "es": """
after -1.3 ,_se
after -1.1 0
after -1.0 de_guápiles
after -0.9 ,_que
after -0.6 y_su
after -0.5 de_fútbol
after -0.3 tuvo
after -0.2 ,_pero de_0
after +0.2 en_0 fue que
after +0.3 ,_en
after +0.4 al y_de
after +0.8 fue_el por se
after +1.0 y_el
after +1.4 el_0
before -3.0 fútbol_de guerra_de
before -1.0 distrito_de
before -0.9 metro_de
before -0.6 estados_unidos, isla_de por unidos,
before -0.5 de_la
before -0.3 0 0_en ciclismo_en
before -0.2 por_la
before -0.1 año_en división_de of_the
before +0.1 frente_a
before +0.5 cerca_de llamada
before +0.6 y_de y_el
before +0.7 hasta
before +1.3 de_las norte_de
before +1.4 en_el
before +2.1 club_de
first -2.6 europa
first -2.4 campeonato
first -1.1 san
first -0.5 bosnia
first +0.4 lago
first +0.5 reino
first +0.7 le
first +0.8 nueva
first +0.9 río
first +1.1 islas
first +2.6 estadio
first +3.0 república
has -1.0 after_capital after_name_of before_capital before_number before_organisation_noun
has -1.0 before_place_noun composed_water frequent_word people_10k people_30k three_letters
has -1.0 unlisted_two_words
has -0.9 after_hyphen people_3k unlisted
has -0.8 people_unknown unlisted_repeated
has -0.7 composed_street unlisted_inside_longer
has -0.6 common_word people_few
has -0.5 after_elision people_100k unlisted_after_locative
has -0.4 four_letters province unlisted_before_mark
has -0.2 before_word many_words unlisted_after_of
has -0.1 after_given_name unlisted_has_listed unlisted_shape_unknown
has +0.2 after_locative small_head unlisted_before_its_region
has +0.3 after_article_of_place before_comma_capital one_word unlisted_shape_-2
has +0.4 after_of before_comma
has +0.5 after_article after_word small_province unlisted_before_word
has +0.6 before_another
has +0.7 after_another at_end before_its_region in_brackets
has +0.8 before_bracket
has +0.9 unlisted_after_article_of_place
has +1.0 after_verb after_what_it_holds town_after_article unlisted_shape_-3
inside -0.1 de
inside +1.3 sur
is -1.6 madonna
is -1.4 metacritic
is -0.8 selección store
is +0.4 corea
is +0.6 parís
is +2.0 birmania
last -1.2 central
last -0.6 occidental
last -0.5 herzegovina
last +0.4 checa
last +0.5 unido
last +1.1 unidos
last +1.6 ángeles
""",
    "fr": """
after -3.0 du_colorado
after -2.4 européenne
after -2.3 de_los
after -1.4 orientale
after -1.1 où_il
after -1.0 ,_elle 0 mondiale
after -0.8 olympique
after -0.7 ,_a de_hockey de_la du_monde
after -0.6 "_de ,_club en_0
after -0.5 ,_pour pour_la
after -0.4 ,_sa national
after -0.2 ,_alors contre mais traverse
after -0.1 de_football pour_un sorti
after +0.1 ,_la ,_puis ,_une accueille et_les
after +0.2 ,_est de_0
after +0.3 a_été entre est_le
after +0.4 ,_sur et_la
after +0.5 et_dans pour_une qui
after +0.6 durant et_du il
after +0.7 ,_au ,_en pour
after +0.8 ,_de et_de
after +0.9 ,_sont se
after +1.0 avant_de est
after +1.2 le_0
after +1.6 où
before -3.0 canton_de contre_la guerre_du
before -2.6 bataille_de international_de
before -2.5 face_à
before -2.3 face_au
before -2.2 l'ajax
before -2.1 district_de
before -2.0 l'équipe_d' national_des s_de
before -1.9 palais_de
before -1.8 film_de
before -1.7 0_sur château_de
before -1.3 le_sur
before -1.1 famille_des ligue
before -0.9 avec_les copa
before -0.8 championnat_d' contre_le
before -0.6 et_à
before -0.5 0_le contre_les
before -0.3 de_l' rencontre_en
before -0.2 , diffusée_sur le, par
before -0.1 par_les pour_les sur_les à_l'
before +0.1 port_de îles_de
before +0.2 avec commune_de
before +0.3 et_l'
before +0.4 endémique_de sur_la
before +0.5 de_l’ jusqu'en mairie_de pour
before +0.6 l'île_de
before +0.7 0_à sud_du
before +0.8 et_de
before +0.9 par_l' que
before +1.0 municipal_de
before +1.2 dans_le est qu'à
before +1.3 et_la
before +1.4 et_le
before +1.5 nord_du villes_de
before +1.6 près_de
before +1.9 club_de
before +2.0 contre entre
before +2.3 ville_de
before +2.9 maire_de
first -3.0 europe rivière
first -1.5 real
first -0.9 îles
first -0.4 nord
first +0.1 colombie lac
first +0.2 nouveau
first +0.3 los états
first +0.6 comté
first +0.7 nouvelle
first +0.8 royaume
first +2.1 national
has -1.0 after_capital after_hyphen after_name_of before_hyphen before_number
has -0.9 composed_water people_unknown unlisted_before_bracket
has -0.8 unlisted_two_words
has -0.7 unlisted_inside_longer unlisted_repeated
has -0.6 before_organisation_noun unlisted_has_listed
has -0.5 unlisted_given_name
has -0.4 before_capital people_300k unlisted_surname
has -0.3 possessive unlisted_before_mark unlisted_in_quotes unlisted_shape_+2
has -0.2 before_word unlisted_after_comma unlisted_after_locative unlisted_many_words
has -0.1 people_30k region two_words unlisted unlisted_before_locative
has +0.1 after_of at_end before_comma common_word people_100k
has +0.2 after_comma after_verb before_comma_capital unlisted_after_of
has +0.3 after_article_of_place before_its_region many_words small_head unlisted_at_end
has +0.3 unlisted_before_another
has +0.4 before_another before_locative composed_street four_letters unlisted_after_place_noun
has +0.5 before_bracket before_mark in_brackets unlisted_before_comma_capital
has +0.6 after_elision three_letters unlisted_shape_-3
has +0.7 after_what_it_holds unlisted_one_word unlisted_shape_-2
has +0.9 after_article
has +1.0 demonym town_after_article town_after_article_of_place
inside +0.9 du
inside +1.3 des
is -3.0 ligue
is -2.6 wimbledon
is -0.9 honda nintendo
is -0.7 jeux paris parti
is -0.5 coupe london
is -0.4 londres warriors windows
is -0.1 love metacritic
is +1.6 charlotte
is +2.0 galicie
is +2.3 amérique
is +3.0 mercure perses
last -0.3 pierre
last +0.1 angeles britannique
last +0.4 york
last +0.5 unis
last +0.8 stadium uni
last +2.6 paris
""",
    "ru": """
after -1.5 де
after -1.2 вышел
after -0.9 »_и
after -0.7 играх
after -0.6 славы
after -0.5 "_и ,_которая ,_который ,_но родился
after -0.4 ,_так стал
after -0.3 »_в же
after -0.2 ,_и
after -0.1 ,_с о
after +0.1 -_в фильм
after +0.2 ,_а в_0
after +0.3 ,_он и_0
after +0.4 (_штат был находится_в
after +0.5 ,_где ,_на была и_в
after +0.6 на_севере
after +0.7 при
after +1.0 0_марта
after +1.1 и_др
after +1.2 0
after +1.6 является
before -3.0 команд против республики сборной сборную
before -2.9 ’
before -2.1 матче_с
before -1.7 при
before -1.6 гран-при тренером
before -1.3 контракт_с
before -1.2 компании
before -0.8 вместе_с де клуба команды
before -0.7 чемпионата
before -0.6 года_с
before -0.3 0_году бывшего году участие_в чемпионате
before -0.2 0_года года
before -0.1 австро- молодёжную_сборную
before +0.1 озера штата
before +0.2 0_в в_университете в_центральной населения правительство
before +0.4 реки руководство
before +0.5 город
before +0.6 состоялась_в
before +0.7 острова
before +0.9 государства части
before +1.0 города городе территории центральной
before +1.1 часть
before +1.7 население
before +1.8 составе_сборной
before +2.6 странах
first -1.4 премьер
first +0.2 нью санта
first +0.3 индиан
is -2.0 бога
is -0.6 советской
is -0.4 иккинг
is +0.8 земле
is +0.9 македонии
is +1.2 вуковар землю
is +1.3 родос
is +2.9 мгу
last -0.4 империи
last +0.1 море
last +0.3 сити уэллсе
""",
}
