"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -2.0 veröffentlicht
after -0.7 sowie
after -0.6 ,_da wie
after -0.5 ,_als verpflichtet
after -0.4 ,_bei city gegen in_der wechselte
after -0.3 ,_für
after -0.2 für veröffentlicht_und
after -0.1 ,_mit beteiligt kamen von_0
after +0.1 ,_bevor bis geführt wieder zur über
after +0.2 auch begraben in_london
after +0.4 (_0 für_die in_einer ist_der mit und_damit wird
after +0.5 ist
after +0.6 am
after +0.7 ,_0 ,_in
after +0.8 und_der und_in
after +0.9 ,_eine als im
after +1.0 gedreht
after +1.3 wurde_in
after +1.4 im_norden mit_einer
after +1.5 hat
after +1.6 ausgetragen
after +2.0 und_das
after +2.4 hat_eine statt
after +2.7 von_der
before -2.3 fc
before -2.1 schlacht_bei
before -2.0 ud
before -1.3 gegen society_of
before -1.1 cd er_bei
before -1.0 als
before -0.8 _und dinamo volksrepublik
before -0.6 bayern er_zu fc_bayern rennen_von universität vertrag_bei
before -0.5 bei_der
before -0.4 gegen_den
before -0.3 anderen bei_den
before -0.2 ac as university_of
before -0.1 für_den für_die of_the
before +0.1 südlichen
before +0.2 aus_dem dass mit und_der
before +0.3 er_in sich_die
before +0.4 an_der in_richtung und_die
before +0.5 der_region im ist_der umgebung_von und_dem und_in wurde_der
before +0.6 nördlichen
before +0.8 auch für in_der
before +0.9 war
before +1.0 hauptstadt über
before +1.1 im_us-bundesstaat us-bundesstaat
before +1.2 richtung zwischen
before +1.5 auf_den auf_der region
before +1.6 auf sie_in
before +1.7 0_in ist nördlich_des
before +1.8 auf_dem
before +2.2 sich_der
before +2.4 insel
before +2.9 sich_das
before +3.0 bundesstaat staat stadt
first -1.6 leicester
first -1.0 são
first -0.8 santa
first -0.5 fc nottingham
first -0.2 la
first -0.1 karl new
first +0.7 präfektur
first +0.9 abbey
first +2.1 mount
has -1.0 after_elision after_hyphen after_organisation_noun before_capital before_hyphen
has -1.0 before_mark before_organisation_noun before_place_noun common_word one_word
has -1.0 small_province unlisted
has -0.9 people_3k people_unknown
has -0.8 frequent_word people_few
has -0.7 four_letters people_100k two_words
has -0.6 town_after_article
has -0.5 people_10k province unlisted_shape_-3
has -0.3 people_30k unlisted_after_locative unlisted_before_comma_capital unlisted_one_word
has -0.2 unlisted_after_article_of_place
has -0.1 before_facility_noun three_letters unlisted_before_locative unlisted_shape_-1
has -0.1 unlisted_shape_-2
has +0.1 after_article after_number before_bracket unlisted_before_its_region
has +0.2 people_300k unlisted_after_place_noun unlisted_at_end unlisted_has_listed
has +0.2 unlisted_inside_longer
has +0.3 at_end
has +0.4 before_comma
has +0.5 after_what_it_holds before_word many_words unlisted_after_another unlisted_shape_+0
has +0.5 unlisted_shape_+2
has +0.6 after_capital before_its_region before_locative unlisted_shape_unknown
has +0.7 after_article_of_place after_comma
has +0.8 unlisted_after_article unlisted_before_comma
has +0.9 after_another after_word
has +1.0 after_locative after_name_of after_of before_another in_brackets region
has +1.0 unlisted_given_name unlisted_in_quotes
inside -0.9 des
inside +0.2 de
is -3.0 liga
is -2.8 norden
is -1.7 osten
is -1.4 university
is -0.6 rolle
is -0.5 titel
is -0.4 höhe trainer
is -0.3 film
is -0.1 arten
is +0.9 pokljuka
is +1.6 paris
is +2.3 amerika
last -2.5 forest
last -0.1 marx one
last +2.1 hall
last +2.7 halbinsel
last +3.0 studios
""",
    "en": """
after -2.7 network
after -2.5 $_0 conference
after -2.2 rock
after -1.8 war
after -1.7 university
after -1.5 people security
after -1.4 national_park of_the
after -1.3 candidate club
after -1.2 ,_along -_0 campaign music
after -1.1 at_the ave of_commerce students
after -1.0 ,_there ,_west route youth
after -0.9 ,_especially embassy military ministry police_and reported
after -0.8 ,_of ._it's were
after -0.7 ,_0 abbey administration case in_south
after -0.6 academy day food had park pulled when
after -0.5 basin culture on_monday united
after -0.4 ,_a ,_who bank but drug
after -0.3 ,_as airport driven team west
after -0.2 )_and ,_both ,_we -_and ._0 could festival said world
after -0.1 ,_and ,_it ._com .”_the international island who would
after +0.1 ,_has ,_said ,_the boys center has is_the offers public_library
after +0.2 ._she 0 about and_its and_you are capital department_of families in_a in_northern parks
after +0.2 republican school_board state state_university
after +0.3 ,_according ,_to ._in and_the central district governor house junior rivers rose
after +0.3 saturday title
after +0.4 ._a after christian city_council government in_the international_airport municipal
after +0.5 ,_just ,_ohio ,_south city court during have_been native officials public residents
after +0.5 than where with
after +0.6 home i is resident —_the
after +0.7 (_ap army board region says superior superior_court volunteer_fire
after +0.8 (_the ,_where circuit conflict jail museum
after +0.9 ,_were area community film_festival high on_the senior
after +1.0 ,_near ;_and authorities homes town woman
after +1.1 ._ms march mayor neighborhood
after +1.2 ._according democrat or peace water
after +1.3 chamber national_guard
after +1.4 ;_0 regional which
after +1.5 education volunteer
after +1.6 corridor medical_center police
after +1.7 roads
after +1.8 man
after +2.1 board_of sheriff’s
after +2.2 fire streets
after +2.4 -_based
after +2.8 counties
before -2.6 free
before -2.1 united
before -1.7 county son, state way_to
before -1.5 council_of hotel
before -1.3 0_at corner_of manager_of
before -1.2 city club
before -1.1 street_and
before -1.0 of_a win_over
before -0.9 mid-
before -0.8 and_a center_on old
before -0.7 north with_a
before -0.6 contract_with
before -0.5 a_new according_to to_a traditional
before -0.4 by_the minister,
before -0.3 against al- during_the record_in south
before -0.2 goal_for in_0 wife,
before -0.1 before_the district for_a real was with
before +0.1 0_against for_the hit in_a in_the one the_0 to_0 while
before +0.2 0_to center_in contact_the facility_in his of_the r-
before +0.3 as from_the her titled
before +0.4 and_the home_in into north_of to_the visit west_of
before +0.5 both keep minister_of over university_of
before +0.6 0_in following residents_of school_in such_as
before +0.7 former new or
before +0.8 between_the into_the
before +1.0 is mayor_of nearby return_to that_the
before +1.1 along_the rural town_of west
before +1.2 0_from four no northern three
before +1.3 city_of east its on senior two western
before +1.4 off
before +1.6 d- eastern
before +1.7 are_the become_the south_of
before +1.8 0_of
before +1.9 downtown east_of metro village_of
before +2.8 the_western
before +3.0 northeast
first -3.0 the white
first -2.7 dublin
first -2.1 county
first -1.1 los saint
first -1.0 international
first -0.9 springfield
first -0.8 black las river w
first -0.6 st
first -0.5 arabian
first -0.4 north paris
first -0.3 hong san
first -0.2 southern
first -0.1 mount u
first +0.1 douglas high kansas madison saudi
first +0.2 dekalb lake new
first +0.3 henderson west
first +0.5 east
first +0.6 sri
first +0.7 grand laurel
first +0.8 butler kanawha
first +1.4 fort
first +1.5 n
first +1.7 s
first +2.0 walker
first +2.3 l south
inside -2.0 pleasant
inside -1.2 county
inside -0.5 of
inside +0.1 river
inside +0.5 clara
inside +0.6 health
inside +1.6 de
inside +1.7 creek national
is -3.0 christmas university
is -2.8 english
is -2.5 olympic
is -2.4 chester
is -2.2 arab
is -2.0 santa
is -1.9 obama
is -1.6 paul
is -1.5 nazi romans
is -1.4 honda thursday
is -1.3 clark patrick
is -1.2 robertson
is -0.9 liga ripley
is -0.8 fairfield
is -0.7 congress jones welch
is -0.6 clinton
is -0.5 barry
is -0.4 david plato sullivan
is -0.2 board mcdonald parker st
is -0.1 ellis facebook moore phoenix
is +0.1 douglas kremlin
is +0.2 beirut columbia
is +0.3 brussels decatur
is +0.4 bautzen lindsay
is +0.5 cleveland oker
is +0.8 dublin middletown oakland
is +1.0 broadway south woodstock
is +1.6 concord
is +1.7 eu
is +1.8 dekalb lancaster
is +2.0 paris
is +2.2 brocken
is +3.0 richmond
last -3.0 texas
last -2.3 africa
last -2.2 school
last -1.9 york
last -1.6 california
last -1.4 town
last -1.1 airport office
last -0.9 highway park
last -0.8 va
last -0.5 house
last -0.4 avenue service
last -0.3 cross east kong
last -0.2 drive s
last -0.1 board street
last +0.1 arabia beach pleasant square
last +0.3 falls place
last +0.4 virginia
last +0.5 bank
last +1.1 gallery
last +1.6 a peak
last +1.7 grove theatre
last +1.8 field
last +1.9 hill
last +2.1 dam
last +2.3 stadium
last +2.5 side
""",
    "es": """
after -1.4 ,_se
after -1.0 0
after -0.8 ,_que
after -0.7 de_guápiles
after -0.5 de_fútbol y_su
after -0.4 state
after -0.3 de_0 tuvo
after -0.1 ,_pero en_el
after +0.1 como
after +0.2 ,_en y_de
after +0.4 al donde en_0 no
after +0.8 por
after +0.9 fue_el se
after +1.1 y_el
after +1.5 el_0
before -3.0 fútbol_de guerra_de
before -0.9 división_de
before -0.8 distrito_de
before -0.6 por
before -0.5 de_la metro_de
before -0.4 estados_unidos, unidos,
before -0.3 0_en ciclismo_en
before -0.2 0 en_la por_la
before -0.1 con_la of_the
before +0.2 entre
before +0.3 frente_a
before +0.4 llamada
before +0.5 hasta y_de
before +0.7 cerca_de
before +0.8 y_el
before +1.2 norte_de
before +1.4 de_las
before +1.5 en_el
before +1.7 club_de
first -2.7 europa
first -2.5 campeonato
first -1.0 san
first -0.5 la
first -0.4 bosnia
first +0.6 reino
first +0.7 lago
first +1.0 islas
first +1.1 nueva río
first +1.3 le
first +2.5 estadio
first +3.0 república
has -1.0 after_capital after_hyphen after_name_of before_capital before_hyphen before_number
has -1.0 before_organisation_noun before_place_noun composed_water frequent_word people_10k
has -1.0 people_30k people_unknown three_letters unlisted unlisted_after_locative
has -1.0 unlisted_two_words
has -0.9 composed_street people_3k people_few
has -0.8 four_letters people_100k province unlisted_inside_longer unlisted_repeated
has -0.4 two_words
has -0.3 after_elision unlisted_after_of
has -0.2 after_given_name before_mark many_words unlisted_before_comma unlisted_before_mark
has -0.1 common_word unlisted_has_listed unlisted_shape_+3 unlisted_shape_unknown
has +0.1 region small_head
has +0.2 one_word
has +0.3 before_comma_capital unlisted_before_word unlisted_shape_-2
has +0.4 after_comma
has +0.5 before_bracket
has +0.6 at_end before_comma
has +0.7 after_article_of_place
has +0.8 after_another
has +0.9 after_article before_another before_its_region
has +1.0 after_locative after_of after_what_it_holds after_word in_brackets town_after_article
has +1.0 unlisted_after_article_of_place unlisted_shape_-3
inside -0.1 de y
inside +1.2 sur
is -1.8 madonna
is -1.4 metacritic
is -1.1 store
is -0.7 selección
is +0.5 corea
is +0.7 parís
is +2.1 birmania
last -1.0 central
last -0.4 herzegovina
last -0.1 occidental
last +0.5 checa
last +0.6 unido
last +0.7 ángeles
last +1.1 unidos
""",
    "fr": """
after -3.0 du_colorado européenne
after -2.1 de_los
after -1.6 orientale
after -1.4 0
after -1.3 pour_un
after -1.2 pour_la
after -1.0 ,_elle de_hockey mondiale où_il
after -0.8 ,_a
after -0.7 ,_sa du_monde
after -0.6 de_la en_0 olympique
after -0.5 "_de contre
after -0.4 ,_club national traverse
after -0.3 ,_pour
after -0.1 ,_il de_football sorti
after +0.1 ,_entre ,_est ,_le ,_une avec
after +0.2 ,_la et_les
after +0.3 ,_puis est_le
after +0.4 ,_sur et_la
after +0.5 a_été entre qui
after +0.6 de_0 pour pour_une
after +0.7 ,_au ,_de ,_en et_du
after +0.8 ,_sont et_dans il se
after +0.9 avant_de durant
after +1.0 est et_de
after +1.2 le_0
after +1.6 où
before -3.0 canton_de contre_la guerre_du
before -2.8 international_de
before -2.6 face_à
before -2.3 bataille_de palais_de
before -2.2 face_au
before -2.0 l'équipe_d' s_de
before -1.9 district_de film_de l'ajax
before -1.8 national_des
before -1.7 0_sur
before -1.5 le_sur
before -1.3 château_de
before -1.1 famille_des ligue
before -1.0 avec_les
before -0.9 contre_le
before -0.6 0_le contre_les et_à
before -0.5 diffusée_sur
before -0.4 le, par par_les
before -0.3 championnat_d' de_l' l'université_de
before -0.1 face_aux pour_les rejoint_l' rencontre_en
before +0.1 capitale de_la la_capitale région_de vers_le
before +0.2 de_l’
before +0.3 avec
before +0.4 champion_d' commune_de endémique_de jusqu'en quitte
before +0.5 port_de pour sud_du sur_la îles_de
before +0.7 0_à et_de qu'au
before +0.8 l'île_de par_l' que
before +0.9 mairie_de
before +1.0 municipal_de qu'à
before +1.1 dans_le
before +1.2 est et_la
before +1.4 et_le villes_de
before +1.7 contre près_de
before +1.8 entre nord_du
before +1.9 club_de
before +2.6 ville_de
before +2.9 maire_de
first -3.0 europe rivière
first -1.6 real
first -0.9 îles
first -0.2 la
first +0.1 lac
first +0.4 colombie états
first +0.5 comté
first +0.6 nouveau
first +0.7 nouvelle
first +0.8 royaume
first +2.1 national
has -1.0 after_capital after_hyphen after_name_of before_capital before_hyphen before_number
has -1.0 before_organisation_noun people_unknown unlisted_before_bracket
has -0.9 unlisted_two_words
has -0.7 unlisted_inside_longer
has -0.6 before_facility_noun composed_water unlisted_after_locative unlisted_has_listed
has -0.6 unlisted_repeated
has -0.5 unlisted_given_name
has -0.4 frequent_word two_words unlisted unlisted_surname
has -0.3 people_300k possessive unlisted_in_quotes unlisted_many_words unlisted_shape_+2
has -0.2 people_30k small_province
has -0.1 before_title before_word people_few province unlisted_after_article unlisted_before_word
has +0.1 before_comma four_letters people_10k small_head three_letters
has +0.2 before_locative common_word unlisted_after_of
has +0.3 after_comma after_word before_mark many_words region unlisted_before_comma_capital
has +0.4 after_another before_comma_capital unlisted_at_end
has +0.5 before_its_region composed_street
has +0.6 after_of before_bracket unlisted_one_word unlisted_shape_-3
has +0.7 before_another in_brackets unlisted_after_place_noun unlisted_shape_-2
has +0.8 after_article_of_place after_locative
has +1.0 after_article after_elision after_what_it_holds town_after_article
has +1.0 town_after_article_of_place
inside +0.8 du
inside +1.3 des
is -3.0 ligue
is -2.6 wimbledon
is -1.1 honda
is -1.0 london
is -0.9 mcdonald nintendo
is -0.8 johnson
is -0.7 jeux londres parti
is -0.5 coupe
is -0.4 warriors windows
is -0.1 love madonna metacritic
is +0.1 paris
is +0.7 charlotte
is +2.0 galicie
is +2.3 amérique
is +3.0 mercure perses
last -2.0 pierre
last -0.6 york
last -0.1 louis
last +0.4 britannique
last +0.6 unis
last +0.8 stadium uni
last +2.6 paris
""",
    "ru": """
after -1.3 вышел же
after -1.1 родился
after -1.0 де
after -0.7 »_и играх
after -0.6 records »_в
after -0.4 ,_который ,_но славы
after -0.3 "_и стал
after -0.2 (_0 ,_которая ,_с ,_так
after -0.1 -_энд-сити начал уже
after +0.1 и_0
after +0.2 ,_он
after +0.4 был в_0 и_в
after +0.6 ,_а была на_севере
after +0.7 ,_где при
after +0.8 ,_на
after +1.0 и_др
after +1.1 0
after +1.2 0_марта
after +1.3 является
before -3.0 команд матче_с против республики сборной сборную
before -2.7 ’
before -2.1 австро- гран-при
before -1.8 бывшего тренером
before -1.4 компании обменян_в
before -1.3 команды
before -1.1 клуба чемпионата
before -1.0 при
before -0.9 вместе_с контракт_с
before -0.8 чемпионате
before -0.7 де распада
before -0.4 года_с
before -0.3 мастер_спорта спорта
before -0.2 0_года 0_году году
before -0.1 года
before +0.1 0_в века области районе фестивале_в
before +0.2 в_штате населения состоялась_в турнире_в штате
before +0.3 в_университете
before +0.4 острове
before +0.6 года_в провинции район
before +0.8 округа
before +0.9 государства части часть штат
before +1.0 озера
before +1.1 территории
before +1.2 центральной
before +1.3 штата
before +1.4 реки
before +1.5 город составе_сборной
before +1.9 острова
before +2.1 население странах
before +2.5 города
before +2.6 городе
first -1.4 премьер
first +0.2 ла
first +0.3 индиан нью
first +0.4 южной
is -1.8 бога
is -0.5 гран
is -0.3 советской чака
is -0.2 иккинг
is -0.1 хаммерсмит
is +0.1 урана
is +0.2 юпитера
is +0.8 земле
is +1.2 вуковар землю
is +1.3 македонии родос
is +3.0 мгу
last -0.2 империи
last +0.3 море уэллсе
last +0.5 сити
""",
}
