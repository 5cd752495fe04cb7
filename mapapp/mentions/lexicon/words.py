"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``.
"""

WORDS = {
    "de": """
after -3.0 city united
after -2.3 ’_s
after -2.0 fc
after -1.5 state
after -1.3 (_0 veröffentlicht
after -1.2 -_amerikanischen league town
after -1.1 wie
after -1.0 und_war
after -0.9 "_und sein
after -0.8 "_ist records
after -0.7 -_marathon gegen verpflichtet wechselte
after -0.6 für und_0
after -0.5 -_amerikanische dem in_der
after -0.4 "_von ,_wo der_0
after -0.3 ,_bei -_dollar cowboys king von_0
after -0.2 ,_deren -_und ausgeliehen bremen unter_vertrag war
after -0.1 calcio einen film sowie
after +0.1 bis heimisch im und_der und_die verbreitet
after +0.2 am_0 werden
after +0.3 ist_die und_in
after +0.4 und_hat
after +0.5 ,_in
after +0.6 gedreht über
after +0.7 für_die in_einer
after +0.8 ausgetragen
after +1.0 statt
after +1.1 geführt
after +1.5 hat hat_eine
before -2.9 fc
before -2.6 gegen_die
before -2.3 university_of
before -2.0 ud
before -1.8 gegen
before -1.5 ist_ein ’s
before -1.4 beim dinamo volksrepublik
before -1.3 den
before -1.2 an_die cd für_die
before -1.1 als an_der
before -0.9 0 ac auf_dem von_den
before -0.8 copa er_zu flughafen rennen_von
before -0.6 bayern bei_den einen er_bei espanyol fc_bayern fk zu_den
before -0.5 anderen atlético university von_der
before -0.4 dem fk_partizan partizan racing werder
before -0.3 auch_die auf_der bayer_0 deportivo mit real state universität wurde_der
before -0.2 am bei_der in_der standard
before -0.1 afc sc uefa
before +0.1 im
before +0.2 für und_auf
before +0.3 region umgebung_von war wurde_in
before +0.4 er_nach nördlichen über
before +0.6 er_in
before +0.7 in_den
before +0.8 im_us-bundesstaat us-bundesstaat
before +1.0 auf_den ist
before +1.1 auf richtung
before +1.5 zwischen
before +1.9 0_in
before +2.2 stadt
before +2.5 bundesstaat
before +2.6 staat
first -1.4 leicester
first -1.1 são
first -0.6 nottingham santa
first -0.4 new
first -0.2 la
first -0.1 san
first +0.1 tamil
first +0.2 london
first +1.2 provinz
first +1.9 präfektur
first +2.2 mount
inside -0.5 de
inside +0.2 borough
is -3.0 liga
is -2.9 university
is -2.1 marathon norden rolle runde
is -1.8 titel
is -1.5 burg
is -1.3 osten trainer
is -1.0 roman
is -0.9 arten
is -0.8 doom kinos kolonie meter
is -0.7 finale
is -0.6 gouverneur höhe
is -0.5 platz
is -0.4 london
is -0.3 grund sommer straßen
is -0.2 college
is -0.1 boden david tore wigan
is +0.3 paris
is +1.9 amerika
last -1.6 york
last -1.2 forest
last -0.5 road
last -0.4 orleans
last +0.1 nadu
last +0.2 australia
last +0.5 halbinsel
""",
    "en": """
after -2.7 network
after -2.2 conference
after -1.7 $_0 university
after -1.6 students
after -1.5 people
after -1.4 war
after -1.2 ave line
after -1.1 club security
after -1.0 ,_along park police_and youth
after -0.8 ,_a ,_west at_the case food music of_the route
after -0.7 ,_there had ministry reported
after -0.6 embassy of_commerce were
after -0.5 but day festival military spoke station when
after -0.4 ,_as ,_of academy administration cup pulled wants_to
after -0.3 ,_who -_0 .”_the bank basin before united west
after -0.2 ,_with abbey council stadium
after -0.1 ,_0 ,_an ,_and also on said was
after +0.1 ,_he ._in christian does joins police_chief
after +0.2 ,_in ,_to ,_where as department from_the governor with
after +0.3 are army citizens city_council has junior museum party republican school_board state
after +0.3 state_university which
after +0.4 (_ap ,_ohio 0 bureau city families in_the parks public where_he
after +0.5 after by circuit district gov home officials on_the or port region saturday will
after +0.6 ,_near ,_said ,_were ._she central municipal residents says
after +0.7 and_south area court house international_airport is native superior superior_court
after +0.8 ,_according ambassador conflict jail than volunteer_fire
after +0.9 during government i rivers
after +1.0 high march resident roads
after +1.1 ._a board democrat film_festival medical_center
after +1.2 homes mayor peace woman
after +1.3 education water
after +1.4 authorities national_guard volunteer —_the
after +1.5 regional
after +1.6 community senior —_a
after +1.7 police
after +1.8 chamber
after +1.9 board_of
after +2.0 man streets town
after +2.4 sheriff’s
after +2.6 -_based counties fire
before -2.7 county free
before -2.3 united
before -1.9 0_at
before -1.8 hotel
before -1.3 club
before -1.1 manager_of son,
before -1.0 city way_to
before -0.9 state win_over
before -0.8 corner_of
before -0.7 mid- south street_and
before -0.6 of_a
before -0.5 against as_the
before -0.4 and_a before_the north
before -0.3 at_the goal_for old traditional
before -0.2 chamber_of during_the european for_a in_0 to_a was
before -0.1 & a_new about after and_0 and_in by_the center_on of_the street,
before +0.1 at_a but capital, in_the on_the one school_in southern state_of travel_to when
before +0.2 her hit southwest_of to_the
before +0.3 and_the block_of following from_the includes island_of the_0 while
before +0.4 0_in both flight_from his such_as university_of
before +0.5 as back_to for_the former in_a into moved_to over
before +0.6 0_to center_in r- trip_to west_of
before +0.8 including_the keep mayor_of new north_of
before +0.9 along_the or town_of village_of
before +1.0 is nearby rural
before +1.1 four on that_the
before +1.2 city_of no
before +1.3 0_from
before +1.4 into_the its northern senior two
before +1.5 west
before +1.6 become_the off south_of
before +1.8 d- east_of
before +1.9 east eastern return_to
before +2.0 downtown
before +2.1 the_western
before +2.3 0_of
before +2.4 western
before +2.5 metro
before +3.0 northeast
first -3.0 dublin the
first -2.3 white
first -1.9 county
first -0.9 international st
first -0.8 arabian black main
first -0.7 w
first -0.6 los river saint san
first -0.4 las
first -0.2 hong north springfield
first -0.1 united
first +0.1 douglas kansas
first +0.2 atlantic new
first +0.3 madison west
first +0.4 laurel sri
first +0.6 dekalb fort henderson lake n
first +0.7 blue east kanawha
first +0.8 s
first +1.0 grand l
first +1.2 south
first +1.3 butler
first +2.3 walker
inside -1.8 pleasant
inside +0.2 river
inside +0.3 clara
is -3.0 university
is -2.8 christmas
is -2.7 chester
is -2.6 english
is -2.2 olympic
is -2.0 arab
is -1.9 obama
is -1.8 santa
is -1.3 patrick
is -1.2 clark honda romans thursday
is -1.0 paul ripley
is -0.9 commerce nazi robertson st
is -0.5 fairfield liga welch
is -0.4 clinton jones mcdonald
is -0.3 barry congress phoenix
is -0.2 sullivan
is -0.1 david liberal moore nato parker plato
is +0.1 douglas madison
is +0.2 bautzen columbia lindsay london
is +0.4 hamilton
is +0.6 brussels eu woodstock
is +0.7 cleveland decatur
is +0.9 middletown oakland
is +1.2 broadway
is +1.5 concord
is +1.9 dekalb paris
is +2.0 lancaster
is +3.0 richmond
last -2.2 africa
last -1.8 york
last -1.7 town
last -1.0 house
last -0.9 airport highway park
last -0.7 va
last -0.5 avenue
last -0.3 c mountain
last -0.2 drive kong
last -0.1 s street
last +0.1 bank falls francisco
last +0.2 square
last +1.5 a
last +1.8 hill
last +2.0 side
""",
    "es": """
after -3.0 0
after -2.2 "_0 state
after -1.7 (_0
after -1.3 de_0
after -1.2 de_la
after -1.0 celtics records
after -0.8 ,_que de_guápiles
after -0.6 ,_se
after -0.4 club club_de que y_su
after -0.3 thunder
after -0.2 tuvo
after -0.1 al para
after +0.1 ,_a ,_donde
after +0.2 cuando donde_se entre
after +0.4 ,_la fue_el
after +0.6 e y_el
after +0.7 el_0 y_de
before -3.0 copa_de división_de fútbol_de superliga_de
before -2.4 ii_de
before -2.1 metro_de
before -1.7 of_the por_los
before -1.5 millas_de universidad_de
before -1.4 a_los con_los de_los gran
before -1.1 contra_los
before -1.0 al
before -0.9 de_la mundial_de
before -0.8 0 por
before -0.7 horas_de traspasado_a
before -0.6 por_el
before -0.4 club
before -0.3 ante distrito_de santos_de
before -0.2 en_el en_la olímpicos_de
before -0.1 0_y es_el
before +0.1 centro_de
before +0.2 es
before +0.3 endémica_de oeste_de
before +0.4 como conjunto_de llamada originaria_de
before +0.6 capital, para suroeste_de
before +0.7 este_de frente_a noroeste_de
before +0.8 e y_el
before +0.9 entre
before +1.0 sur_de
before +1.6 norte_de
before +1.7 hasta
before +1.9 cerca_de
first -2.9 europa
first -2.2 new
first -1.8 la
first -1.7 san
first -1.3 bosnia el
first -0.6 los
first -0.2 mar
first -0.1 países
first +0.1 américa
first +0.3 condado
first +0.4 reino
first +0.5 lago océano
first +0.7 río
first +1.2 le
first +1.3 nueva
inside +0.1 de
is -0.9 madonna
is -0.3 guápiles tiene
is -0.2 store
is -0.1 marfil
is +0.8 parís
is +0.9 corea
last -1.3 herzegovina
last -0.9 angeles central
last -0.7 york
last -0.1 bajos
last +0.4 unido unidos
last +1.1 ángeles
""",
    "fr": """
after -3.0 de_hockey
after -2.9 0 européenne
after -2.0 de_football du_colorado
after -1.6 ,_club de_la
after -1.4 olympique
after -1.3 de_los
after -1.1 en_tant
after -1.0 contre records
after -0.9 en_retour
after -0.8 "_de pour_un
after -0.7 avec
after -0.6 ,_elle ,_il où_il
after -0.4 orientale pour_la
after -0.3 ,_pour dans_la
after -0.2 jiang
after -0.1 en_0 lors propose traverse
after +0.1 )_et pour qui
after +0.2 ,_dans et_la et_le et_à
after +0.4 ,_le et_dans et_du
after +0.5 ,_où entre le_0
after +0.6 ,_de ,_la
after +0.7 au_brésil est
after +1.0 pour_une
after +1.2 ,_en
after +1.3 ,_au
after +1.4 et_de
before -3.0 canton_de l'avalanche_du nouvelle- pirates_de rockies_du sox_de
before -2.9 rangers_du
before -2.8 jeux_du
before -2.5 bruins_de stars_du
before -2.4 face_à international_de predators_de
before -2.3 celtics_de ligue stars_de sénateurs_d' tour_de
before -2.2 contre_la
before -2.1 canadiens_de jackets_de leafs_de rangers_de
before -2.0 orioles_de twins_du yankees_de
before -1.9 blackhawks_de district_de kings_de phillies_de
before -1.8 braves_d' canucks_de jays_de l'ajax oilers_d'
before -1.7 film_de sabres_de
before -1.6 face_au mets_de reds_de
before -1.5 devils_du palais_de thrashers_d'
before -1.3 bataille_de capitals_de copa flames_de
before -1.2 islanders_de knicks_de
before -1.1 dodgers_de mariners_de national_des
before -1.0 flyers_de mavericks_de penguins_de royals_de s_de
before -0.9 par
before -0.8 britannique
before -0.7 astros_de l'université_de
before -0.6 château_de l'équipe_d' royaume_de
before -0.5 avec_les contre_les lakers_de le,
before -0.4 face_aux
before -0.3 par_les
before -0.2 championnat_d' grand padres_de
before -0.1 de_l' l'université
before +0.1 et_en l'est_du par_le sont
before +0.2 endémique_du que sud_du
before +0.3 originaire_de port_de
before +0.4 contre_l' de_la jusqu'en à_l'
before +0.5 dans_l' endémique_de et_la le_à quitte sur_la
before +0.6 commune_de pour qu'au
before +0.7 et_d' nord_du
before +0.8 et_de villes_de
before +0.9 contre de_l’
before +1.0 est
before +1.1 mairie_de
before +1.2 0_à champion_d' et_l'
before +1.3 par_l' qu'à
before +1.6 dans_le l'est_de
before +1.7 municipal_de
before +1.8 et_le
before +1.9 entre
before +2.3 près_de
before +2.5 maire_de ville_de
first -3.0 europe rivière tampa
first -2.0 san
first -1.1 la
first -1.0 kansas new
first -0.9 viêt
first -0.8 saint
first -0.3 îles
first -0.2 las
first +0.1 lac
first +0.3 océan
first +0.4 nouvelle
first +0.5 australie mont
first +0.8 royaume
inside +0.7 saint
inside +0.9 de
inside +1.9 du
is -2.6 london
is -2.4 cleveland wimbledon
is -2.0 phoenix
is -0.9 honda
is -0.8 mcdonald
is -0.7 londres
is -0.5 brooklyn
is -0.3 copa hershey
is -0.2 kings
is -0.1 marlins
is +0.3 annecy
is +1.3 charlotte
last -3.0 louis
last -1.6 pierre
last -1.5 angeles ouest
last -1.4 york
last -0.9 nam
last -0.2 vegas
last +0.5 unis
last +0.8 uni
last +1.4 francisco
""",
    "ru": """
after -1.6 же
after -1.3 »_в вышел
after -0.9 (_0 records »_и
after -0.8 "_и
after -0.7 де
after -0.6 родился
after -0.5 ,_так -_0
after -0.4 -_энд-сити
after -0.3 начал юнайтед
after -0.2 ,_но ,_с стал
after -0.1 »,_где
after +0.1 ,_в
after +0.3 в_0 находится
after +0.6 ,_а была
after +0.7 ,_где ,_он был
after +0.9 ,_на и_в
after +1.0 0
after +1.1 в_городе является
before -3.0 команд против республики сборной сборную
before -2.7 матче_с
before -2.5 австро- бывшего гран-при
before -2.2 ’
before -1.9 тренером
before -1.7 компании
before -1.6 распада
before -1.5 команды чемпионата
before -1.4 обменян_в
before -1.2 чемпионате
before -1.0 клуба
before -0.8 при
before -0.6 мастер_спорта спорта
before -0.5 де
before -0.4 между
before -0.2 0_году года году
before +0.1 0 как кладбище на_кладбище
before +0.2 века населения
before +0.3 в_штате район турнире_в штате
before +0.4 острове
before +0.6 в_университете года_в провинции
before +1.0 озера округа острова странах
before +1.1 территории части штат
before +1.2 реки центральной
before +1.4 составе_сборной штата
before +1.5 город
before +2.1 население
before +2.7 города городе часть
first +0.2 сан
first +0.3 лос южной
first +0.5 санта
is -0.6 гран
is -0.4 советской хаммерсмит
is -0.1 ii иккинг
is +0.1 родосе
is +0.2 юпитера
is +0.3 урана
is +1.1 вуковар
is +1.4 македонии
is +1.6 родос
is +2.1 мгу
last +0.1 моря
last +1.0 сити
""",
}
