"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -2.1 veröffentlicht
after -0.8 wie
after -0.7 sowie
after -0.6 wechselte
after -0.5 in_der
after -0.3 ,_als ausgeliehen für
after -0.2 ,_für gegen veröffentlicht_und von_0
after -0.1 ,_bei beteiligt kamen verpflichtet
after +0.1 für_die
after +0.2 bis wird
after +0.3 in_einer ist_der zur
after +0.4 (_0 ihn und_damit
after +0.5 mit
after +0.6 ,_0 am ist
after +0.8 ,_in gedreht und_der und_in
after +0.9 als im
after +1.0 ,_eine im_norden
after +1.1 mit_einer
after +1.2 wurde_in
after +1.4 hat
after +1.6 ausgetragen
after +2.0 und_das
after +2.1 von_der
after +2.3 statt
after +2.8 hat_eine
before -2.1 fc
before -2.0 schlacht_bei
before -1.5 cd
before -1.3 gegen ud
before -1.1 er_bei
before -1.0 university_of
before -0.9 bayern fc_bayern
before -0.8 _und als dinamo
before -0.6 bei_der er_zu society_of
before -0.5 ac anderen gegen_den universität
before -0.4 bei_den flughafen vertrag_bei
before -0.3 für_die rennen_von
before -0.2 für_den
before -0.1 er_zum gegen_die state university
before +0.1 mit mit_dem nach_dem nördlichen war_die
before +0.2 auch aus_dem sich_die
before +0.3 er_in im und_die und_in
before +0.4 dass der_region in_richtung ist_der und_dem
before +0.5 an_der
before +0.6 umgebung_von wurde_der
before +0.7 für
before +0.8 in_der
before +0.9 hauptstadt war über
before +1.2 zwischen
before +1.3 richtung
before +1.4 auf_den auf_der nördlich_des
before +1.6 region
before +1.7 0_in auf ist
before +1.8 auf_dem im_us-bundesstaat sie_in us-bundesstaat
before +2.3 insel sich_der
before +2.6 sich_das
before +2.7 bundesstaat
before +3.0 ort staat stadt
first -1.1 leicester
first -0.7 são
first -0.5 fc
first -0.4 karl la nottingham
first -0.2 santa
first +0.3 papua
first +0.5 abbey provinz
first +1.2 präfektur
first +2.0 mount
has -1.0 after_elision before_hyphen before_mark before_organisation_noun before_place_noun
has -1.0 common_word one_word people_3k unlisted
has -0.8 people_unknown
has -0.7 after_organisation_noun town_after_article
has -0.6 two_words
has -0.5 four_letters people_100k people_few unlisted_before_comma_capital unlisted_shape_-3
has -0.4 people_10k unlisted_before_mark
has -0.3 frequent_word small_province unlisted_after_comma unlisted_before_locative
has -0.3 unlisted_one_word
has -0.2 before_capital province unlisted_after_name_of
has -0.1 after_article after_hyphen composed_street people_30k unlisted_shape_-1 unlisted_shape_-2
has +0.1 after_number after_what_it_holds before_word many_words unlisted_after_place_noun
has +0.2 at_end before_comma before_its_region people_300k unlisted_has_listed
has +0.2 unlisted_inside_longer
has +0.4 after_article_of_place in_brackets
has +0.5 after_another before_locative unlisted_before_its_region unlisted_shape_+0
has +0.5 unlisted_shape_+2
has +0.6 unlisted_shape_unknown
has +0.7 after_of unlisted_before_comma
has +0.8 after_word before_another
has +0.9 after_comma unlisted_after_article
has +1.0 after_capital after_locative after_name_of demonym region unlisted_after_another
has +1.0 unlisted_given_name unlisted_in_quotes
inside -0.9 des
inside +0.3 de
is -3.0 liga
is -2.9 norden
is -1.9 osten
is -1.7 university
is -0.5 rolle
is -0.4 trainer
is -0.3 film titel
is -0.1 boden
is +0.1 paris
is +0.9 pokljuka
is +2.0 amerika
last -2.2 forest
last -0.4 marx
last +0.3 neuguinea
last +2.1 hall
last +2.6 halbinsel
last +3.0 studios
""",
    "en": """
after -2.8 network
after -2.6 $_0
after -2.5 conference
after -2.1 rock
after -1.6 people
after -1.4 ,_west club of_the
after -1.2 students youth
after -1.1 ,_along candidate day music
after -1.0 ave reported university war
after -0.9 military security were
after -0.8 ,_especially drug route
after -0.7 at_the in_south when
after -0.6 ,_0 ,_of ,_there administration police_and
after -0.5 -_style ._it's culture elementary ministry of_commerce west
after -0.4 national national_park on_monday park
after -0.3 ,_both ,_who basin before food had president
after -0.2 ,_a ,_as ,_we ._it bank campaign driven island
after -0.1 ._com .”_the academy embassy pulled resort st who
after +0.1 ,_the ,_to ,_which 0 after has is_the river says state_university title village
after +0.2 (_ap ,_ohio ,_said ._as ._in and_the and_you are central families homes in_a
after +0.2 in_northern offers rose state volunteer_fire will
after +0.3 ,_south ._ms and_its capital governor house in_the saturday
after +0.4 ._a army center does during film_festival republican residents than where
after +0.5 ,_according city government have_been high_school superior with
after +0.6 conflict district home is officials region resident senior superior_court water
after +0.7 ;_and circuit high jail museum rivers
after +0.8 (_the ,_just ,_were board community medical_center native on_the woman
after +0.9 ,_where authorities court democrat neighborhood peace town
after +1.0 ,_near ;_0 chamber mayor
after +1.1 area i regional
after +1.2 or roads
after +1.3 ._according national_guard police which
after +1.5 corridor
after +1.6 volunteer
after +1.7 board_of
after +1.8 -_based fire sheriff’s
after +2.0 education man
after +2.2 streets
after +2.4 counties
before -1.5 manager_of
before -1.4 free son, united
before -1.3 county
before -1.2 state way_to
before -1.1 city club win_over
before -1.0 council_of hotel north of_a
before -0.9 corner_of
before -0.8 0_at and_0 center_on old to_a
before -0.7 mid- traditional
before -0.5 against with_a
before -0.4 and_a chamber_of street_and
before -0.3 according_to al- in_0 town
before -0.2 after by_the contract_with goal_for record_in stated_that
before -0.1 at_0 before_the department_of south wife, with
before +0.1 0_to area_of east home_in in_the including_the of_the on_the r- three through trip_to
before +0.2 block_of for_the from_the her keep north_of over st., while
before +0.3 hit west_of
before +0.4 and_the as residents_of
before +0.5 former his or to_the west western
before +0.6 0_in both eastern facility_in
before +0.7 0_from new senior such_as visit
before +0.8 nearby return_to
before +0.9 into_the is school_in
before +1.0 along_the d- no that_the
before +1.1 are_the northern south_of
before +1.2 between_the mayor_of on rural town_of
before +1.3 become_the
before +1.4 metro two
before +1.5 four the_western
before +1.6 city_of east_of its
before +1.7 0_of
before +1.8 downtown
before +2.0 off
before +2.1 village_of
before +2.4 northeast
first -3.0 the
first -2.3 white
first -2.0 county
first -1.8 dublin
first -1.2 river
first -0.9 international paris
first -0.7 black springfield
first -0.5 las saint
first -0.4 st w
first -0.3 arabian los north
first -0.1 main mount san southern
first +0.1 butler new u west
first +0.2 east high
first +0.3 saudi
first +0.4 lake
first +0.5 kanawha kansas
first +0.6 grand s
first +1.1 walker
first +1.2 l
first +1.3 fort
first +2.2 south
inside -2.0 pleasant
inside -0.9 county
inside -0.1 of
inside +0.2 river
inside +0.6 health
inside +0.9 national
inside +1.6 creek de
is -2.7 christmas
is -2.2 chester university
is -2.1 santa
is -2.0 olympic
is -1.9 arab english
is -1.7 romans
is -1.1 nazi
is -1.0 robertson thursday
is -0.8 honda
is -0.7 fairfield
is -0.6 plato
is -0.5 commerce ripley
is -0.3 board clark liga patrick windsor
is -0.2 facebook
is -0.1 paul
is +0.1 bautzen madison
is +0.3 middletown
is +0.4 oakland
is +0.7 broadway paris woodstock
is +0.8 brussels
is +1.0 south
is +1.1 eu
is +1.3 dublin
is +1.6 concord
is +1.8 lancaster
is +1.9 brocken
is +2.0 dekalb
is +3.0 richmond
last -3.0 texas
last -2.2 school
last -1.8 africa california
last -1.3 highway
last -1.2 office
last -1.1 airport
last -0.7 park town
last -0.6 cross
last -0.5 york
last -0.4 avenue va
last -0.2 board east sea service
last -0.1 drive house street
last +0.1 s virginia
last +0.3 arabia place
last +0.4 bank falls
last +0.6 a
last +0.8 pleasant
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
after -1.0 ,_que
after -0.9 de_guápiles
after -0.6 y_su
after -0.4 de_fútbol
after -0.3 ,_pero
after -0.2 de_0 tuvo
after +0.1 donde
after +0.2 que
after +0.3 ,_en
after +0.4 al y_de
after +0.6 en_0
after +0.8 por se
after +0.9 fue_el
after +1.0 y_el
after +1.4 el_0
before -3.0 fútbol_de
before -2.8 guerra_de
before -1.0 distrito_de
before -0.9 metro_de
before -0.6 estados_unidos, isla_de por unidos,
before -0.5 de_la
before -0.3 0 0_en ciclismo_en
before -0.2 por_la
before -0.1 año_en división_de of_the
before +0.1 frente_a
before +0.4 llamada
before +0.5 cerca_de
before +0.6 hasta y_el
before +0.7 y_de
before +1.3 de_las norte_de
before +1.5 en_el
before +2.2 club_de
first -2.7 europa
first -2.3 campeonato
first -1.0 san
first -0.5 bosnia
first +0.4 lago
first +0.6 le reino
first +0.8 nueva
first +0.9 río
first +1.2 islas
first +2.4 estadio
first +3.0 república
has -1.0 after_capital after_name_of before_capital before_number before_organisation_noun
has -1.0 before_place_noun composed_water frequent_word people_10k three_letters
has -1.0 unlisted_two_words
has -0.9 composed_street people_30k people_3k unlisted unlisted_repeated
has -0.8 after_hyphen people_unknown unlisted_inside_longer
has -0.6 people_few
has -0.5 after_elision people_100k unlisted_after_locative
has -0.4 common_word four_letters province unlisted_before_mark
has -0.2 before_word many_words unlisted_after_of
has -0.1 after_given_name unlisted_shape_+3 unlisted_shape_unknown
has +0.1 after_comma
has +0.2 before_comma_capital small_head
has +0.3 after_article_of_place after_locative before_comma one_word unlisted_before_its_region
has +0.3 unlisted_shape_-2
has +0.4 in_brackets small_province
has +0.5 after_article after_of before_another unlisted_before_word
has +0.6 after_word at_end before_its_region
has +0.7 after_another before_bracket
has +0.9 unlisted_after_article_of_place
has +1.0 after_what_it_holds town_after_article unlisted_shape_-3
inside -0.1 de
inside +1.2 sur
is -1.6 madonna
is -1.4 metacritic
is -0.8 selección store
is +0.5 corea
is +0.7 parís
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
after -2.6 européenne
after -2.2 de_los
after -1.4 orientale
after -1.1 où_il
after -1.0 0 mondiale
after -0.9 ,_elle
after -0.7 ,_a de_hockey de_la du_monde olympique
after -0.6 "_de en_0 pour_la
after -0.5 ,_club ,_pour
after -0.4 ,_sa national
after -0.3 pour_un
after -0.2 ,_alors contre de_football mais sorti traverse
after +0.1 ,_la ,_le ,_puis ,_une et_donc et_les
after +0.2 ,_est est_le
after +0.3 a_été de_0 entre
after +0.4 ,_sur et_la
after +0.5 durant et_dans et_du qui
after +0.6 il
after +0.7 ,_au ,_en pour pour_une
after +0.8 ,_de
after +0.9 ,_sont et_de se
after +1.0 avant_de est
after +1.2 le_0
after +1.5 où
before -3.0 canton_de contre_la guerre_du
before -2.7 international_de
before -2.5 bataille_de face_à
before -2.4 face_au
before -2.3 l'ajax
before -2.1 s_de
before -2.0 district_de l'équipe_d'
before -1.8 château_de film_de national_des palais_de
before -1.7 0_sur
before -1.3 le_sur
before -1.1 ligue
before -1.0 copa famille_des
before -0.9 avec_les
before -0.8 championnat_d' contre_le
before -0.6 contre_les et_à
before -0.5 0_le
before -0.3 de_l' par rencontre_en
before -0.2 , diffusée_sur le,
before -0.1 par_les pour_les sur_les à_l'
before +0.1 avec port_de îles_de
before +0.3 commune_de et_l' quitte
before +0.4 endémique_de jusqu'en sur_la
before +0.5 de_l’ mairie_de pour
before +0.7 0_à l'île_de sud_du
before +0.8 et_de
before +0.9 par_l' que
before +1.0 municipal_de
before +1.2 dans_le est et_la qu'à
before +1.4 et_le
before +1.5 nord_du villes_de
before +1.7 près_de
before +1.9 club_de entre
before +2.1 contre
before +2.4 ville_de
before +2.8 maire_de
first -3.0 europe rivière
first -1.5 real
first -1.0 îles
first -0.4 nord
first +0.1 colombie lac
first +0.3 nouveau états
first +0.4 los
first +0.6 comté
first +0.7 nouvelle
first +0.8 royaume
first +2.2 national
has -1.0 after_capital after_hyphen after_name_of before_hyphen before_number
has -0.9 composed_water people_unknown unlisted_before_bracket
has -0.8 unlisted_two_words
has -0.7 before_organisation_noun unlisted_inside_longer
has -0.6 unlisted_given_name unlisted_has_listed unlisted_repeated
has -0.4 before_capital people_300k unlisted_surname
has -0.3 possessive unlisted_before_mark unlisted_in_quotes unlisted_shape_+2
has -0.2 before_word unlisted_after_comma unlisted_after_locative unlisted_many_words
has -0.1 people_30k region two_words unlisted unlisted_before_locative
has +0.1 after_of after_word at_end before_comma_capital people_100k province
has +0.2 after_comma before_its_region unlisted_after_of
has +0.3 before_another many_words unlisted_at_end
has +0.4 after_article_of_place before_locative composed_street four_letters in_brackets
has +0.4 small_head unlisted_after_place_noun unlisted_before_another
has +0.5 before_bracket before_mark unlisted_before_comma_capital
has +0.6 after_elision after_what_it_holds unlisted_shape_-3
has +0.7 three_letters unlisted_one_word unlisted_shape_-2
has +0.9 after_article
has +1.0 demonym town_after_article town_after_article_of_place
inside +0.8 du
inside +1.1 des
is -3.0 ligue
is -2.7 wimbledon
is -0.9 honda nintendo
is -0.8 parti
is -0.7 jeux
is -0.6 paris
is -0.5 coupe london
is -0.4 londres warriors windows
is -0.1 love metacritic
is +1.5 charlotte
is +2.1 galicie
is +2.2 amérique
is +3.0 mercure perses
last -0.4 pierre
last +0.1 angeles britannique
last +0.4 york
last +0.6 unis
last +0.8 stadium uni
last +2.5 paris
""",
    "ru": """
after -1.5 де
after -1.1 вышел
after -0.9 »_и
after -0.7 играх
after -0.6 ,_но ,_так славы
after -0.5 "_и ,_которая ,_который родился
after -0.4 »_в стал
after -0.2 ,_и же
after -0.1 ,_с
after +0.1 -_в
after +0.2 ,_а в_0
after +0.3 ,_он и_0
after +0.4 (_штат и_в находится_в
after +0.5 ,_где ,_на был была на_севере
after +0.7 при
after +0.8 0_марта
after +1.0 и_др
after +1.2 0
after +1.7 является
before -3.0 команд против республики сборной сборную ’
before -2.1 матче_с
before -1.7 при
before -1.5 гран-при тренером
before -1.2 компании
before -1.1 контракт_с
before -0.9 де
before -0.8 вместе_с клуба команды
before -0.7 чемпионата
before -0.6 года_с
before -0.5 участие_в
before -0.4 чемпионате
before -0.3 0_году бывшего года году
before -0.2 0_года обменян_в
before -0.1 австро-
before +0.1 в_центральной штата
before +0.2 0_в в_университете населения озера правительство
before +0.3 реки
before +0.4 руководство состоялась_в
before +0.5 город
before +0.7 острова
before +0.8 государства
before +1.0 части
before +1.1 города городе территории центральной часть
before +1.8 население составе_сборной
before +2.8 странах
first -1.5 премьер
first +0.2 нью санта
first +0.3 индиан
is -2.1 бога
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
