"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -1.8 veröffentlicht
after -0.8 wie
after -0.7 sowie
after -0.6 wechselte
after -0.4 in_der
after -0.3 ,_als ausgeliehen für
after -0.2 ,_für veröffentlicht_und
after -0.1 ,_bei city gegen kamen verpflichtet von_0
after +0.1 begraben für_die
after +0.2 bis in_london ist_der zur
after +0.3 in_einer und_damit wird
after +0.4 (_0 ihn
after +0.5 mit
after +0.6 ,_0 am ist
after +0.8 ,_in als gedreht und_der und_in
after +0.9 im im_norden
after +1.0 ,_eine
after +1.2 mit_einer
after +1.3 wurde_in
after +1.6 hat
after +1.7 ausgetragen
after +2.1 und_das von_der
after +2.4 hat_eine statt
before -2.2 schlacht_bei
before -2.0 fc
before -1.6 cd
before -1.3 gegen ud
before -1.0 er_bei university_of
before -0.9 bayern fc_bayern
before -0.8 _und dinamo society_of
before -0.7 als
before -0.6 bei_der er_zu
before -0.5 ac bei_den flughafen universität
before -0.4 anderen gegen_den vertrag_bei
before -0.3 für_die rennen_von state
before -0.2 für_den
before -0.1 gegen_die university
before +0.1 mit_dem nach_dem war_die
before +0.2 aus_dem mit nördlichen sich_die
before +0.3 auch er_in und_dem und_die
before +0.4 dass im und_in
before +0.5 an_der ist_der
before +0.6 der_region in_richtung
before +0.7 für in_der umgebung_von wurde_der
before +0.9 hauptstadt über
before +1.0 war
before +1.1 richtung
before +1.3 nördlich_des zwischen
before +1.4 auf_den auf_der region
before +1.6 ist
before +1.7 0_in auf
before +1.8 auf_dem im_us-bundesstaat sie_in us-bundesstaat
before +2.1 insel
before +2.2 sich_der
before +2.8 sich_das
before +2.9 bundesstaat
before +3.0 ort staat stadt
first -1.1 leicester
first -0.7 são
first -0.5 fc nottingham
first -0.4 karl la
first -0.1 santa
first +0.2 papua
first +0.5 provinz
first +0.6 abbey
first +1.3 präfektur
first +2.0 mount
has -1.0 after_elision before_hyphen before_mark before_organisation_noun before_place_noun
has -1.0 common_word people_3k unlisted
has -0.9 one_word people_unknown
has -0.7 after_organisation_noun town_after_article
has -0.6 people_few unlisted_before_comma_capital
has -0.5 four_letters people_100k two_words unlisted_shape_-3
has -0.4 people_10k province unlisted_before_locative unlisted_before_mark
has -0.3 frequent_word small_province unlisted_after_comma unlisted_one_word
has -0.2 after_article before_capital
has -0.1 after_hyphen composed_street people_30k unlisted_after_name_of unlisted_shape_-1
has -0.1 unlisted_shape_-2
has +0.1 after_what_it_holds before_word composed_water
has +0.2 at_end before_comma before_its_region many_words people_300k unlisted_after_place_noun
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
is -2.0 osten
is -1.5 university
is -0.5 rolle
is -0.3 film titel trainer
is -0.1 boden gouverneur
is +0.1 paris
is +0.9 pokljuka
is +2.0 amerika
last -2.1 forest
last -0.4 marx
last +0.2 neuguinea
last +2.1 hall
last +2.6 halbinsel
last +3.0 studios
""",
    "en": """
after -2.7 network
after -2.5 $_0
after -2.2 conference rock
after -1.6 people
after -1.4 of_the
after -1.3 club students
after -1.2 ,_along ,_west
after -1.1 ave candidate day reported youth
after -1.0 music war were
after -0.9 military university
after -0.8 drug security
after -0.7 ,_especially at_the in_south route when
after -0.6 ,_0 ,_there administration police_and
after -0.5 ,_of -_style ._it's culture elementary of_commerce west
after -0.4 ministry national national_park on_monday park
after -0.3 ,_both ,_who basin before campaign had president
after -0.2 ,_a ,_as ._it bank driven food
after -0.1 ,_we ._com .”_the academy embassy island pulled resort st who
after +0.1 ,_the ,_to 0 after has is_the river rose says school state title village
after +0.2 (_ap ,_ohio ,_said ,_which ._as ._in and_the and_you are central families homes
after +0.2 in_northern offers saturday state_university will
after +0.3 ,_south ._ms and_its capital house in_a in_the where
after +0.4 ._a army center does during film_festival governor high_school republican residents
after +0.4 than volunteer_fire
after +0.5 ,_according city conflict government have_been with
after +0.6 district home officials region resident superior superior_court water
after +0.7 circuit high is jail museum rivers senior
after +0.8 (_the ,_just ,_were ;_and community medical_center native neighborhood woman
after +0.9 ,_where authorities court democrat on_the peace town
after +1.0 ,_near ;_0 area board chamber mayor
after +1.1 i regional
after +1.2 or roads
after +1.3 ._according national_guard police which
after +1.4 volunteer
after +1.5 board_of corridor
after +1.8 -_based fire sheriff’s
after +1.9 man
after +2.1 education
after +2.2 streets
after +2.5 counties
before -1.5 son,
before -1.4 county
before -1.3 manager_of
before -1.2 city free state united way_to
before -1.1 council_of win_over
before -1.0 club north of_a
before -0.9 0_at and_0 center_on corner_of hotel
before -0.8 old to_a
before -0.7 traditional
before -0.6 mid-
before -0.5 against with_a
before -0.4 and_a chamber_of street_and town
before -0.3 according_to al- goal_for in_0
before -0.2 after before_the by_the contract_with record_in
before -0.1 at_0 department_of south stated_that wife, with
before +0.1 0_to ambassador_to area_of home_in in_the including_the of_the on_the out_of r-
before +0.1 through
before +0.2 block_of east for_the from_the her keep over st., trip_to while
before +0.3 north_of west_of
before +0.4 and_the as residents_of western
before +0.5 former his or to_the west
before +0.6 0_in both eastern facility_in
before +0.7 nearby new such_as visit
before +0.8 0_from senior
before +0.9 into_the return_to school_in
before +1.0 along_the is no that_the
before +1.1 between_the d- northern south_of
before +1.2 are_the mayor_of on rural town_of
before +1.3 become_the
before +1.4 metro
before +1.5 four its the_western two
before +1.6 city_of east_of
before +1.7 0_of
before +1.8 downtown
before +2.0 village_of
before +2.1 off
before +2.4 northeast
first -3.0 the
first -2.3 white
first -2.0 county
first -1.8 dublin
first -1.2 river
first -1.0 international
first -0.9 paris
first -0.8 springfield
first -0.7 black
first -0.6 saint
first -0.5 las
first -0.4 st w
first -0.3 arabian los north southern
first -0.2 main
first -0.1 san
first +0.1 butler high new u west
first +0.2 east
first +0.3 saudi
first +0.4 kanawha lake
first +0.5 kansas s
first +0.6 grand
first +1.0 walker
first +1.1 l
first +1.3 fort
first +2.3 south
inside -2.1 pleasant
inside -0.9 county
inside -0.1 of
inside +0.2 river
inside +0.6 health
inside +0.9 national
inside +1.6 de
inside +1.8 creek
is -2.7 christmas
is -2.2 chester santa
is -2.0 university
is -1.9 english olympic
is -1.7 arab romans
is -1.2 nazi
is -1.1 thursday
is -1.0 robertson
is -0.8 honda
is -0.7 fairfield
is -0.6 plato
is -0.4 commerce ripley
is -0.3 clark liga windsor
is -0.2 board facebook patrick
is -0.1 congress paul
is +0.1 bautzen madison oker
is +0.3 middletown
is +0.4 oakland
is +0.7 broadway paris woodstock
is +0.8 brussels
is +1.0 south
is +1.1 eu
is +1.2 dublin
is +1.7 concord
is +1.8 lancaster
is +1.9 brocken
is +2.1 dekalb
is +3.0 richmond
last -3.0 texas
last -2.2 school
last -1.8 africa
last -1.7 california
last -1.3 highway
last -1.2 office
last -1.1 airport
last -0.7 park town
last -0.4 avenue va york
last -0.3 service
last -0.2 board house
last -0.1 drive east sea street
last +0.1 s
last +0.2 place virginia
last +0.3 arabia bank
last +0.4 falls
last +0.7 a
last +0.8 pleasant
last +1.0 gallery
last +1.4 peak
last +1.5 hill theatre
last +1.6 field
last +1.7 grove
last +2.1 dam side
last +2.2 stadium
""",
    "es": """
after -1.4 ,_se
after -1.1 de_guápiles
after -1.0 0
after -0.9 ,_que
after -0.6 y_su
after -0.5 de_fútbol
after -0.3 ,_pero
after -0.2 de_0 tuvo
after -0.1 state
after +0.1 donde fue
after +0.2 en_0 que
after +0.3 ,_en
after +0.4 al
after +0.5 y_de
after +0.6 fue_el
after +0.8 por se
after +1.0 y_el
after +1.4 el_0
before -3.0 fútbol_de
before -2.9 guerra_de
before -1.0 distrito_de
before -0.8 metro_de
before -0.7 isla_de
before -0.6 por
before -0.5 de_la estados_unidos, unidos,
before -0.3 0 0_en ciclismo_en
before -0.1 año_en con_la división_de of_the por_la
before +0.1 frente_a
before +0.5 cerca_de llamada y_de
before +0.6 y_el
before +0.7 hasta
before +1.3 norte_de
before +1.4 de_las en_el
before +2.2 club_de
first -2.5 europa
first -2.4 campeonato
first -1.1 san
first -0.4 bosnia
first +0.2 los
first +0.3 lago
first +0.6 le reino
first +0.8 nueva
first +0.9 río
first +1.1 islas
first +2.6 estadio
first +3.0 república
has -1.0 after_capital after_name_of before_capital before_number before_organisation_noun
has -1.0 before_place_noun composed_water frequent_word people_10k people_30k three_letters
has -1.0 unlisted_two_words
has -0.9 after_hyphen people_3k unlisted unlisted_repeated
has -0.8 people_unknown
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
is -0.7 selección store
is +0.4 corea
is +0.7 parís
is +2.1 birmania
last -1.3 central
last -0.7 occidental
last -0.4 herzegovina
last +0.6 unido
last +0.7 checa
last +1.1 unidos
last +1.5 ángeles
""",
    "fr": """
after -3.0 du_colorado
after -2.4 européenne
after -2.2 de_los
after -1.2 orientale
after -1.1 où_il
after -1.0 ,_elle 0 mondiale
after -0.8 de_hockey
after -0.7 ,_a de_la du_monde olympique
after -0.6 "_de ,_club en_0
after -0.5 ,_pour national pour_la
after -0.4 ,_sa
after -0.3 contre
after -0.2 ,_alors de_football mais pour_un traverse
after -0.1 sorti
after +0.1 ,_la ,_puis et_donc et_les
after +0.2 ,_est ,_une
after +0.3 a_été de_0 entre est_le
after +0.4 ,_sur et_la
after +0.5 et_dans pour_une qui
after +0.6 durant et_du il
after +0.7 ,_au ,_en pour
after +0.8 ,_de et_de
after +0.9 se
after +1.0 ,_sont avant_de est
after +1.2 le_0
after +1.6 où
before -3.0 canton_de contre_la
before -2.8 guerre_du
before -2.7 international_de
before -2.6 bataille_de face_à
before -2.4 face_au
before -2.2 district_de l'ajax
before -2.1 s_de
before -2.0 l'équipe_d'
before -1.9 national_des palais_de
before -1.8 château_de film_de
before -1.7 0_sur
before -1.4 le_sur
before -1.1 famille_des
before -1.0 ligue
before -0.9 avec_les copa
before -0.8 contre_le
before -0.7 championnat_d'
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
before +1.2 dans_le
before +1.3 est et_la qu'à
before +1.4 et_le
before +1.6 nord_du près_de villes_de
before +2.0 club_de entre
before +2.1 contre
before +2.3 ville_de
before +3.0 maire_de
first -3.0 europe rivière
first -1.4 real
first -0.9 îles
first -0.3 nord
first -0.2 viêt
first +0.1 colombie
first +0.3 los nouveau états
first +0.5 comté
first +0.7 nouvelle
first +0.8 royaume
first +2.1 national
has -1.0 after_capital after_hyphen after_name_of before_hyphen before_number
has -0.9 composed_water people_unknown unlisted_before_bracket
has -0.8 unlisted_two_words
has -0.7 unlisted_inside_longer
has -0.6 before_organisation_noun unlisted_has_listed unlisted_repeated
has -0.5 unlisted_given_name
has -0.4 before_capital people_300k unlisted_surname
has -0.3 possessive unlisted_before_mark unlisted_in_quotes unlisted_shape_+2
has -0.2 before_word unlisted_after_comma unlisted_after_locative unlisted_before_locative
has -0.2 unlisted_many_words
has -0.1 people_30k region two_words unlisted
has +0.1 after_of at_end before_comma common_word
has +0.2 after_comma after_verb before_comma_capital unlisted_after_of
has +0.3 after_article_of_place before_its_region many_words small_head unlisted_at_end
has +0.4 before_another before_locative composed_street four_letters unlisted_after_place_noun
has +0.4 unlisted_before_another
has +0.5 before_bracket before_mark in_brackets unlisted_before_comma_capital
has +0.6 after_elision after_what_it_holds three_letters unlisted_shape_-3
has +0.7 unlisted_one_word unlisted_shape_-2
has +0.9 after_article
has +1.0 demonym town_after_article town_after_article_of_place
inside +0.9 du
inside +1.3 des
is -3.0 ligue
is -2.7 wimbledon
is -0.9 honda nintendo
is -0.7 paris parti
is -0.6 jeux london
is -0.5 coupe londres
is -0.4 warriors windows
is -0.1 love metacritic
is +1.5 charlotte
is +2.1 galicie
is +2.4 amérique
is +3.0 mercure perses
last -0.3 pierre
last -0.2 nam
last -0.1 ouest
last +0.1 angeles britannique
last +0.5 unis york
last +0.8 stadium uni
last +2.7 paris
""",
    "ru": """
after -1.5 де
after -1.2 вышел
after -1.0 »_и
after -0.7 играх
after -0.6 славы
after -0.5 "_и ,_которая ,_который ,_но родился
after -0.4 ,_так
after -0.3 »_в стал
after -0.2 ,_и же
after -0.1 ,_с
after +0.1 -_в
after +0.2 ,_а фильм
after +0.3 ,_он в_0 и_0
after +0.4 (_штат находится_в
after +0.5 ,_где ,_на был была и_в
after +0.6 на_севере
after +0.7 при
after +0.9 0_марта
after +1.1 и_др
after +1.2 0
after +1.6 является
before -3.0 команд против республики сборной сборную ’
before -2.1 матче_с
before -1.7 при тренером
before -1.6 гран-при
before -1.3 компании
before -1.2 контракт_с
before -0.9 де клуба
before -0.8 вместе_с команды
before -0.7 чемпионата
before -0.6 года_с
before -0.3 0_году бывшего году участие_в чемпионате
before -0.2 0_года года
before +0.1 штата
before +0.2 0_в в_университете населения озера правительство
before +0.3 в_центральной реки
before +0.4 руководство
before +0.5 город
before +0.6 состоялась_в
before +0.8 государства острова
before +0.9 части
before +1.0 города территории центральной
before +1.1 городе часть
before +1.9 население составе_сборной
before +2.4 странах
first -1.4 премьер
first +0.2 нью
first +0.3 индиан санта
is -1.9 бога
is -0.6 советской
is -0.4 иккинг
is +0.8 земле
is +1.0 македонии
is +1.2 вуковар землю
is +1.4 родос
is +3.0 мгу
last -0.4 империи
last +0.1 море
last +0.3 сити уэллсе
""",
}
