"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -2.1 veröffentlicht
after -0.7 sowie wie
after -0.6 wechselte
after -0.4 in_der
after -0.3 ,_als ausgeliehen
after -0.2 ,_für für gegen veröffentlicht_und von_0
after -0.1 ,_bei kamen
after +0.1 begraben für_die über
after +0.2 bis wird zur
after +0.3 ihn in_einer ist_der
after +0.4 (_0 und_damit
after +0.5 ist mit
after +0.6 ,_0 am
after +0.7 ,_in
after +0.8 und_der und_in
after +0.9 als gedreht im im_norden
after +1.0 ,_eine
after +1.1 mit_einer
after +1.2 wurde_in
after +1.4 hat
after +1.7 ausgetragen
after +2.0 und_das
after +2.1 von_der
after +2.3 statt
after +2.7 hat_eine
before -2.1 fc
before -2.0 schlacht_bei
before -1.5 cd
before -1.3 ud
before -1.2 gegen
before -1.1 er_bei
before -1.0 university_of
before -0.9 bayern fc_bayern
before -0.8 _und
before -0.7 als bei_der dinamo
before -0.6 er_zu society_of
before -0.5 ac anderen bei_den gegen_den universität
before -0.4 flughafen vertrag_bei
before -0.3 für_die rennen_von
before -0.2 für_den state
before -0.1 er_zum gegen_die university
before +0.1 mit_dem nach_dem war_die
before +0.2 aus_dem mit nördlichen sich_die
before +0.3 auch er_in und_die
before +0.4 dass im ist_der und_dem und_in
before +0.5 an_der der_region in_richtung
before +0.6 wurde_der
before +0.7 für in_der umgebung_von
before +0.9 hauptstadt war über
before +1.2 richtung zwischen
before +1.4 auf_den auf_der nördlich_des
before +1.6 region
before +1.7 0_in auf ist
before +1.8 auf_dem im_us-bundesstaat sie_in us-bundesstaat
before +2.2 insel
before +2.3 sich_der
before +2.6 sich_das
before +2.8 bundesstaat
before +3.0 ort staat stadt
first -1.0 leicester
first -0.7 são
first -0.5 fc
first -0.4 karl la nottingham
first -0.1 santa
first +0.2 papua
first +0.5 abbey provinz
first +1.2 präfektur
first +2.1 mount
has -1.0 after_elision before_hyphen before_mark before_organisation_noun before_place_noun
has -1.0 common_word people_3k unlisted
has -0.9 one_word people_unknown
has -0.7 town_after_article
has -0.6 after_organisation_noun people_few unlisted_before_comma_capital
has -0.5 four_letters people_100k two_words unlisted_before_mark unlisted_shape_-3
has -0.4 people_10k
has -0.3 frequent_word province small_province unlisted_after_comma unlisted_before_locative
has -0.3 unlisted_one_word
has -0.2 after_article before_capital
has -0.1 after_hyphen composed_street people_30k unlisted_after_name_of unlisted_shape_-1
has -0.1 unlisted_shape_-2
has +0.1 after_what_it_holds before_word many_words unlisted_after_place_noun
has +0.2 at_end before_comma before_its_region people_300k unlisted_has_listed
has +0.2 unlisted_inside_longer
has +0.4 after_article_of_place in_brackets unlisted_before_its_region
has +0.5 after_another unlisted_shape_+0 unlisted_shape_+2
has +0.6 before_locative unlisted_before_comma unlisted_shape_unknown
has +0.7 after_of after_word
has +0.8 after_comma before_another
has +0.9 unlisted_after_article
has +1.0 after_capital after_locative after_name_of demonym region unlisted_after_another
has +1.0 unlisted_given_name unlisted_in_quotes
inside -0.9 des
inside +0.3 de
is -3.0 liga
is -2.9 norden
is -1.9 osten
is -1.7 university
is -0.4 rolle trainer
is -0.3 film titel
is -0.1 boden gouverneur
is +0.1 paris
is +0.9 pokljuka
is +2.0 amerika
last -2.2 forest
last -0.4 marx
last +0.2 neuguinea
last +2.0 hall
last +2.6 halbinsel
last +3.0 studios
""",
    "en": """
after -2.7 network
after -2.6 $_0 conference
after -2.2 rock
after -1.6 people
after -1.4 ,_west
after -1.3 club of_the students
after -1.2 day youth
after -1.1 ,_along ave candidate
after -1.0 military music reported university war
after -0.9 drug security were
after -0.7 ,_especially at_the in_south route when
after -0.6 ,_0 ._it's administration
after -0.5 ,_of ,_there -_style culture elementary national of_commerce police_and west
after -0.4 ministry on_monday park
after -0.3 ,_both ,_who basin before food had national_park president
after -0.2 ,_a ,_as ,_we ._it campaign driven st
after -0.1 ._com .”_the academy bank embassy island pulled resort who
after +0.1 ,_ohio ,_the ,_to 0 after families has is_the river rose says state state_university
after +0.1 village
after +0.2 (_ap ,_said ,_south ,_which ._in and_the and_you are capital central homes in_northern
after +0.2 offers saturday title volunteer_fire will
after +0.3 ._as ._ms and_its film_festival house in_the republican where
after +0.4 ._a army center does during government governor high_school residents than
after +0.5 ,_according city conflict district have_been superior superior_court with
after +0.6 home is museum officials region resident rivers water
after +0.7 ;_and circuit community high jail senior
after +0.8 (_the ,_just ,_were board court democrat medical_center native neighborhood woman
after +0.9 ,_where ;_0 authorities on_the peace town
after +1.0 ,_near area chamber
after +1.1 i mayor regional
after +1.2 or roads which
after +1.3 ._according national_guard police
after +1.6 board_of corridor volunteer
after +1.8 -_based fire sheriff’s
after +2.0 education man
after +2.2 streets
after +2.4 counties
before -1.4 manager_of son,
before -1.3 county
before -1.2 free state united
before -1.1 city way_to win_over
before -1.0 club council_of north of_a
before -0.9 0_at and_0 corner_of
before -0.8 center_on hotel old to_a
before -0.7 mid- traditional
before -0.5 against with_a
before -0.4 and_a chamber_of street_and town
before -0.3 according_to al- in_0
before -0.2 after by_the contract_with goal_for record_in stated_that
before -0.1 at_0 before_the department_of south wife, with
before +0.1 0_against 0_to ambassador_to area_of but home_in in_the including_the of_the on_the r-
before +0.1 st., through trip_to
before +0.2 block_of east for_the from_the her over west_of while
before +0.3 keep north_of
before +0.4 and_the as residents_of
before +0.5 0_in eastern facility_in former his or to_the west western
before +0.6 both visit
before +0.7 nearby new senior such_as
before +0.8 0_from return_to school_in
before +0.9 into_the is
before +1.0 along_the d- no south_of that_the
before +1.1 are_the mayor_of
before +1.2 between_the northern on rural town_of
before +1.3 become_the
before +1.4 metro the_western two
before +1.6 0_of city_of east_of four its
before +1.9 downtown village_of
before +2.0 off
before +2.5 northeast
first -3.0 the
first -2.3 white
first -2.0 county
first -1.7 dublin
first -1.2 river
first -0.9 international paris
first -0.7 springfield
first -0.6 black
first -0.5 saint
first -0.4 las los st w
first -0.3 arabian north
first -0.2 san
first -0.1 main mount southern
first +0.1 new u west
first +0.2 east high
first +0.3 saudi
first +0.4 lake
first +0.5 kanawha kansas s
first +0.6 grand
first +1.0 walker
first +1.2 l
first +1.3 fort
first +2.3 south
inside -2.0 pleasant
inside -0.9 county
inside -0.1 of
inside +0.2 river
inside +0.6 health
inside +0.9 national
inside +1.6 creek de
is -2.8 christmas
is -2.2 chester santa
is -2.0 olympic university
is -1.9 english
is -1.7 arab romans
is -1.2 thursday
is -1.1 nazi robertson
is -0.8 fairfield honda
is -0.6 plato
is -0.5 commerce ripley
is -0.4 clark windsor
is -0.3 board liga
is -0.2 facebook patrick
is -0.1 congress
is +0.1 bautzen london oker
is +0.2 middletown
is +0.4 oakland
is +0.7 broadway paris woodstock
is +0.9 brussels
is +1.0 south
is +1.2 eu
is +1.3 dublin
is +1.7 concord
is +1.8 lancaster
is +2.0 brocken
is +2.1 dekalb
is +3.0 richmond
last -3.0 texas
last -2.2 school
last -1.9 california
last -1.8 africa
last -1.3 highway
last -1.2 office
last -1.1 airport
last -0.7 park town
last -0.5 york
last -0.4 avenue va
last -0.2 board east house sea service
last -0.1 drive street
last +0.1 s
last +0.2 virginia
last +0.3 arabia place
last +0.4 bank falls
last +0.6 a
last +0.7 pleasant
last +0.9 gallery
last +1.4 theatre
last +1.5 field peak
last +1.6 grove hill
last +2.0 dam
last +2.1 side stadium
""",
    "es": """
after -1.4 ,_se
after -1.1 0
after -1.0 de_guápiles
after -0.9 ,_que
after -0.6 y_su
after -0.5 de_fútbol
after -0.3 ,_pero
after -0.2 de_0 tuvo
after +0.1 donde fue
after +0.2 en_0 que
after +0.3 ,_en
after +0.4 al y_de
after +0.8 fue_el por
after +0.9 se
after +1.0 y_el
after +1.4 el_0
before -3.0 fútbol_de
before -2.8 guerra_de
before -1.0 distrito_de
before -0.9 metro_de
before -0.6 estados_unidos, isla_de por unidos,
before -0.5 de_la
before -0.4 0_en
before -0.3 0 ciclismo_en
before -0.2 año_en por_la
before -0.1 división_de of_the
before +0.1 frente_a
before +0.5 cerca_de llamada
before +0.6 y_el
before +0.7 hasta y_de
before +1.3 de_las norte_de
before +1.4 en_el
before +2.2 club_de
first -2.7 europa
first -2.3 campeonato
first -1.0 san
first -0.5 bosnia
first +0.4 lago
first +0.6 le reino
first +0.8 nueva
first +0.9 río
first +1.1 islas
first +2.5 estadio
first +3.0 república
has -1.0 after_capital after_name_of before_capital before_number before_organisation_noun
has -1.0 before_place_noun composed_water frequent_word people_10k people_30k three_letters
has -1.0 unlisted_two_words
has -0.9 after_hyphen people_3k unlisted unlisted_repeated
has -0.8 people_unknown unlisted_inside_longer
has -0.7 composed_street
has -0.6 common_word people_few
has -0.5 after_elision people_100k unlisted_after_locative
has -0.4 four_letters province unlisted_before_mark
has -0.2 after_given_name before_word many_words unlisted_after_of
has -0.1 unlisted_has_listed unlisted_shape_unknown
has +0.2 after_locative small_head unlisted_before_its_region
has +0.3 after_article_of_place before_comma_capital one_word unlisted_shape_-2
has +0.4 before_comma
has +0.5 after_article after_of after_word small_province unlisted_before_word
has +0.6 before_another in_brackets
has +0.7 after_another at_end before_its_region
has +0.9 before_bracket unlisted_after_article_of_place
has +1.0 after_verb after_what_it_holds town_after_article unlisted_shape_-3
inside -0.1 de
inside +1.2 sur
is -1.6 madonna
is -1.4 metacritic
is -0.8 selección store
is +0.5 corea
is +0.6 parís
is +1.9 birmania
last -1.2 central
last -0.6 occidental
last -0.5 herzegovina
last +0.3 checa
last +0.6 unido
last +1.1 unidos
last +1.8 ángeles
""",
    "fr": """
after -3.0 du_colorado
after -2.4 européenne
after -2.2 de_los
after -1.4 orientale
after -1.1 où_il
after -1.0 ,_elle 0 mondiale
after -0.7 ,_a de_hockey de_la du_monde olympique
after -0.6 "_de en_0
after -0.5 ,_club ,_pour pour_la
after -0.4 ,_sa national
after -0.2 ,_alors contre de_football mais traverse
after -0.1 pour_un sorti
after +0.1 ,_la ,_puis ,_une accueille et_les
after +0.2 ,_est de_0 est_le
after +0.3 a_été entre
after +0.4 ,_sur et_la
after +0.5 durant et_du qui
after +0.6 ,_au et_dans il pour pour_une
after +0.7 ,_en
after +0.8 ,_de
after +0.9 ,_sont et_de se
after +1.0 avant_de est
after +1.2 le_0
after +1.5 où
before -3.0 canton_de contre_la guerre_du
before -2.6 international_de
before -2.5 bataille_de face_à
before -2.4 face_au
before -2.2 l'ajax
before -2.1 s_de
before -2.0 district_de l'équipe_d'
before -1.8 château_de national_des palais_de
before -1.7 0_sur film_de
before -1.3 le_sur
before -1.1 ligue
before -1.0 famille_des
before -0.9 avec_les copa
before -0.8 championnat_d' contre_le
before -0.6 contre_les et_à
before -0.5 0_le
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
before +1.2 dans_le et_la qu'à
before +1.3 est
before +1.4 et_le
before +1.5 nord_du villes_de
before +1.7 près_de
before +1.8 club_de
before +2.0 contre entre
before +2.4 ville_de
before +2.8 maire_de
first -3.0 europe rivière
first -1.5 real
first -0.9 îles
first -0.4 nord
first +0.2 colombie
first +0.3 nouveau états
first +0.4 los
first +0.6 comté
first +0.7 nouvelle
first +0.8 royaume
first +2.1 national
has -1.0 after_capital after_hyphen after_name_of before_hyphen before_number
has -0.9 composed_water unlisted_before_bracket
has -0.8 people_unknown unlisted_two_words
has -0.7 unlisted_inside_longer unlisted_repeated
has -0.6 before_organisation_noun unlisted_given_name unlisted_has_listed
has -0.4 before_capital people_300k unlisted_shape_+2 unlisted_surname
has -0.3 possessive unlisted_before_mark unlisted_in_quotes
has -0.2 before_word unlisted_after_comma unlisted_after_locative unlisted_many_words
has -0.1 people_30k region two_words unlisted unlisted_before_locative unlisted_shape_-1
has +0.1 after_of at_end before_comma_capital common_word people_100k
has +0.2 after_comma after_verb
has +0.3 before_another before_its_region many_words small_head unlisted_after_of unlisted_at_end
has +0.4 after_article_of_place before_locative composed_street four_letters
has +0.4 unlisted_after_place_noun unlisted_before_another unlisted_before_comma_capital
has +0.5 before_bracket before_mark in_brackets
has +0.6 after_elision after_what_it_holds three_letters unlisted_shape_-3
has +0.7 unlisted_one_word unlisted_shape_-2
has +0.9 after_article
has +1.0 demonym town_after_article town_after_article_of_place
inside +0.8 du
inside +1.2 des
is -3.0 ligue
is -2.7 wimbledon
is -0.9 honda nintendo
is -0.7 jeux paris parti
is -0.5 coupe london londres
is -0.4 warriors windows
is -0.1 love metacritic
is +1.6 charlotte
is +2.0 galicie
is +2.2 amérique
is +3.0 mercure perses
last -0.3 pierre
last +0.1 angeles
last +0.2 britannique
last +0.5 unis york
last +0.8 stadium uni
last +2.6 paris
""",
    "ru": """
after -1.5 де
after -1.1 вышел
after -0.8 »_и
after -0.7 играх
after -0.6 ,_так славы
after -0.5 "_и ,_которая ,_который ,_но родился
after -0.4 стал
after -0.3 »_в
after -0.2 ,_и же
after -0.1 ,_с о
after +0.1 -_в фильм
after +0.2 ,_а в_0 и_0
after +0.3 ,_он
after +0.4 (_штат находится_в
after +0.5 ,_на был была и_в на_севере
after +0.6 ,_где
after +0.7 при
after +0.9 0_марта
after +1.1 и_др
after +1.2 0
after +1.7 является
before -3.0 команд против республики сборной сборную ’
before -2.1 матче_с
before -1.7 при
before -1.6 тренером
before -1.5 гран-при
before -1.2 компании контракт_с
before -1.0 де
before -0.8 вместе_с клуба команды
before -0.7 чемпионата
before -0.6 года_с
before -0.4 участие_в
before -0.3 0_года 0_году бывшего году чемпионате
before -0.2 года
before -0.1 австро-
before +0.1 в_центральной озера правительство штата
before +0.2 0_в в_университете населения
before +0.4 город реки руководство
before +0.5 состоялась_в
before +0.7 острова
before +0.9 государства
before +1.0 города городе части
before +1.1 территории центральной часть
before +1.7 население
before +1.8 составе_сборной
before +2.7 странах
first -1.4 премьер
first +0.1 нью
first +0.2 санта
first +0.3 индиан
is -2.0 бога
is -0.6 советской
is -0.4 иккинг
is +0.8 земле
is +0.9 македонии
is +1.1 вуковар
is +1.3 землю
is +1.4 родос
is +3.0 мгу
last -0.4 империи
last +0.1 море
last +0.3 сити уэллсе
""",
}
