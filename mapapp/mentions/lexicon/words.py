"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``.
"""

WORDS = {
    "de": """
after -3.0 city united
after -2.2 -_amerikanischen
after -2.1 ’_s
after -1.9 fc
after -1.4 -_amerikanische
after -1.3 veröffentlicht
after -1.2 (_0 state town
after -1.1 wie
after -1.0 league
after -0.9 -_dollar sein
after -0.8 "_ist -_bundesstaat -_nationalpark records
after -0.7 -_amerikanischer gegen und_war verpflichtet wechselte
after -0.6 "_und dem für und_0
after -0.5 in_der
after -0.4 "_von ,_bei ,_wo -_marathon der_0
after -0.3 ,_deren ausgeliehen bremen cowboys von_0
after -0.2 -_und film king sowie unter_vertrag war
after -0.1 ,_der calcio
after +0.1 am_0
after +0.2 ist_die und_die
after +0.3 heimisch und_hat werden über
after +0.4 ,_in
after +0.5 für_die gedreht verbreitet
after +0.8 ausgetragen in_einer
after +0.9 statt
after +1.3 geführt
after +1.4 hat hat_eine
before -2.9 fc
before -2.6 university_of
before -2.5 gegen_die
before -2.0 ist_ein
before -1.9 beim ud
before -1.5 gegen ’s
before -1.4 an_der
before -1.3 cd den dinamo für_die
before -1.2 als an_die
before -1.1 volksrepublik
before -1.0 0 as
before -0.9 ac auf_dem
before -0.8 er_zu flughafen rennen_von von_den
before -0.7 bei_den einen espanyol universität
before -0.6 bayern er_bei fc_bayern fk zu_den
before -0.5 anderen dem
before -0.4 am atlético auch_die copa fk_partizan mit partizan racing state university von_der
before -0.4 werder
before -0.3 afc auf_der bayer_0 deportivo standard wurde_der
before -0.2 bei_der real
before -0.1 eintracht in_der oder sc
before +0.1 für südlichen wurde_in
before +0.2 umgebung_von
before +0.3 region war
before +0.4 er_nach nördlichen über
before +0.6 er_in in_den
before +0.8 im_us-bundesstaat us-bundesstaat
before +1.0 ist
before +1.1 auf auf_den
before +1.2 richtung
before +1.4 zwischen
before +1.9 0_in
before +2.1 stadt
before +2.5 bundesstaat
before +2.7 staat
first -1.6 leicester
first -1.1 são
first -0.7 nottingham santa
first -0.4 new
first -0.2 la san
first +0.1 london
first +0.2 tamil
first +0.3 provinz
first +1.0 präfektur
first +2.0 mount
inside -0.5 de
inside +0.1 borough
is -3.0 liga
is -2.8 university
is -2.2 marathon runde
is -2.1 norden rolle
is -1.8 titel
is -1.6 burg
is -1.4 osten
is -1.3 trainer
is -1.1 roman
is -1.0 arten
is -0.9 doom
is -0.8 höhe kinos kolonie meter
is -0.7 gouverneur
is -0.6 finale platz
is -0.4 london straßen
is -0.3 grund sommer tore
is -0.2 wigan
is -0.1 boden college david
is +0.3 paris
is +2.0 amerika
last -1.6 york
last -1.3 forest
last -0.5 orleans road
last +0.1 australia
last +0.2 nadu
last +0.4 halbinsel
""",
    "en": """
after -2.5 $_0
after -2.4 network
after -1.9 conference
after -1.8 university
after -1.6 war
after -1.5 people
after -1.3 security
after -1.2 -_0 students
after -1.1 ave club
after -1.0 ,_along park police_and
after -0.9 embassy route youth
after -0.8 ,_a ,_west at_the case reported
after -0.7 ,_there food ministry music of_commerce of_the
after -0.6 had military were
after -0.5 ,_of administration day festival spoke station
after -0.4 ,_who academy pulled
after -0.3 ,_as .”_the abbey bank basin before west when
after -0.2 ,_0 ,_with ._it but cup drug
after -0.1 ,_an also heritage on said stadium team was
after +0.1 ,_but ._in ambassador and_the as does has into police_chief to_the with
after +0.2 ,_ohio ,_to department_of from_the
after +0.3 ,_where ._ms 0 are center christian families governor museum school_board
after +0.3 state_university
after +0.4 army board city_council gov house junior on_the party republican state which
after +0.5 after by city in_the parks public saturday will
after +0.6 ,_said ,_were ._she bureau central circuit court during international_airport officials
after +0.6 or than volunteer_fire
after +0.7 ,_just ,_near conflict jail municipal native region says —_the
after +0.8 ,_according ._a and_south area government is residents superior superior_court where
after +0.9 (_ap i
after +1.0 film_festival march resident
after +1.1 high home homes peace rivers woman
after +1.2 authorities community mayor roads
after +1.3 democrat medical_center water
after +1.4 national_guard
after +1.5 town
after +1.6 education regional senior
after +1.7 chamber police volunteer
after +1.9 man
after +2.3 streets
after +2.4 sheriff’s
after +2.6 board_of fire
after +2.7 -_based counties
before -2.4 free
before -2.2 united
before -1.8 0_at
before -1.7 county
before -1.5 hotel
before -1.2 club
before -1.1 son, way_to
before -1.0 manager_of state street_and win_over
before -0.9 city mid-
before -0.7 contract_with corner_of
before -0.6 of_a
before -0.5 center_on north
before -0.4 against as_the before_the old traditional
before -0.3 a_new and_a at_the during_the goal_for
before -0.2 chamber_of in_0 president_of south to_a was
before -0.1 about and_in by_the for_a
before +0.1 0_against ambassador_to hit in_the island_of travel_to within
before +0.2 capital, includes the_0 to_the visit
before +0.3 and_the back_to block_of center_in flight_from from_the his moved_to one to_0
before +0.3 university_of
before +0.4 0_0 0_in as both following her into r- while
before +0.5 for_the over village_of
before +0.6 former in_a west_of
before +0.7 0_to keep mayor_of such_as trip_to
before +0.8 including_the new north_of that_the town_of
before +0.9 along_the
before +1.0 is nearby or three
before +1.1 rural senior
before +1.2 city_of
before +1.3 four into_the its on two west
before +1.4 0_from east no western
before +1.5 northern off south_of
before +1.7 become_the
before +1.8 d-
before +1.9 downtown east_of eastern return_to
before +2.3 metro
before +2.4 0_of
before +2.7 the_western
before +3.0 northeast
first -3.0 the
first -2.5 dublin white
first -1.8 county
first -1.0 arabian international
first -0.9 black
first -0.8 saint st w
first -0.7 los southern
first -0.6 river
first -0.5 las springfield
first -0.4 main
first -0.3 national north san
first -0.2 hong
first +0.1 douglas east
first +0.2 great madison new west
first +0.3 laurel
first +0.5 fort lake sri
first +0.6 blue dekalb henderson
first +0.7 kanawha
first +0.9 grand
first +1.0 south
first +1.2 butler
first +1.6 n s
first +1.7 l
first +2.2 walker
inside -1.9 pleasant
inside +0.1 clara
inside +0.2 river
inside +0.3 national
is -3.0 university
is -2.8 christmas english
is -2.7 chester
is -2.3 olympic
is -2.2 arab
is -1.9 santa
is -1.8 obama
is -1.4 patrick paul
is -1.3 thursday
is -1.2 clark honda romans
is -1.1 nazi
is -1.0 commerce ripley
is -0.9 liga robertson
is -0.8 fairfield
is -0.7 welch
is -0.6 jones
is -0.5 clinton congress phoenix
is -0.4 barry
is -0.3 moore st sullivan
is -0.2 david liberal mcdonald parker plato taylor
is +0.1 lindsay
is +0.2 bautzen columbia
is +0.3 douglas london malta
is +0.5 beirut brussels
is +0.6 decatur oker
is +0.7 cleveland middletown
is +0.8 oakland
is +1.0 dublin
is +1.1 broadway woodstock
is +1.5 concord
is +1.9 dekalb eu paris
is +2.0 lancaster
is +3.0 richmond
last -3.0 texas
last -1.8 africa york
last -1.4 town
last -1.1 california park
last -1.0 airport
last -0.9 highway house
last -0.8 va
last -0.4 mountain
last -0.3 avenue drive s
last -0.2 kong
last -0.1 road
last +0.1 beach pleasant
last +0.3 falls
last +0.6 bank
last +1.9 hill
last +2.1 side
last +2.3 a
""",
    "es": """
after -3.0 0
after -2.1 state
after -2.0 "_0
after -1.7 (_0
after -1.1 celtics de_0 de_la
after -1.0 bulls
after -0.9 records
after -0.8 de_guápiles
after -0.7 ,_se
after -0.6 ,_que
after -0.4 que
after -0.3 club club_de thunder
after -0.2 y_su
after -0.1 al tuvo
after +0.1 ,_donde como donde_se e se
after +0.2 ,_a entre
after +0.3 fue_el
after +0.4 ,_la
after +0.7 el_0 y_el
after +0.9 y_de
before -3.0 división_de fútbol_de superliga_de
before -2.6 copa_de
before -2.2 ii_de
before -2.1 metro_de
before -1.7 por_los
before -1.6 millas_de
before -1.5 of_the universidad_de
before -1.4 con_los
before -1.3 a_los de_los gran
before -1.1 mundial_de
before -1.0 contra_los
before -0.9 al de_la
before -0.8 0
before -0.7 horas_de traspasado_a
before -0.6 por por_el
before -0.5 club
before -0.4 distrito_de
before -0.3 en_la santos_de
before -0.2 ante en_el
before -0.1 0_y es_el olímpicos_de
before +0.1 noreste_de
before +0.2 es
before +0.3 centro_de conjunto_de originaria_de toda
before +0.4 como endémica_de llamada
before +0.5 oeste_de
before +0.6 frente_a para suroeste_de
before +0.7 capital, y_el
before +0.9 e entre este_de noroeste_de
before +1.1 sur_de
before +1.7 hasta
before +1.8 cerca_de norte_de
first -2.7 europa
first -2.2 new
first -1.9 la
first -1.7 san
first -1.4 el
first -1.2 bosnia
first -0.7 los
first -0.3 mar
first +0.1 estados
first +0.2 américa océano
first +0.6 reino
first +0.7 lago río
first +1.0 nueva
first +1.1 le
is -0.9 madonna
is -0.4 store tiene
is -0.3 guápiles
is -0.2 liga
is -0.1 phoenix será
is +0.8 corea parís
last -1.2 herzegovina
last -0.9 angeles
last -0.8 central
last -0.6 york
last +0.6 unido unidos
last +1.1 ángeles
""",
    "fr": """
after -3.0 européenne
after -2.8 de_hockey
after -2.7 0
after -2.1 du_colorado
after -1.9 de_football
after -1.6 ,_club de_la
after -1.4 de_los olympique
after -1.1 contre
after -1.0 en_tant records
after -0.9 "_de pour_un
after -0.8 en_retour
after -0.7 avec
after -0.6 ,_elle ,_il où_il
after -0.4 ,_pour jiang pour_la
after -0.3 dans_la orientale
after -0.2 traverse
after -0.1 lors mais propose
after +0.1 )_et depuis_0 pour qui
after +0.2 et_le et_à
after +0.3 avait était
after +0.4 ,_le au_brésil
after +0.5 entre et_du et_la le_0
after +0.6 ,_de ,_où et_dans
after +0.7 ,_la est
after +1.0 ,_au ,_en pour_une
after +1.4 et_de
before -3.0 canton_de l'avalanche_du pirates_de rockies_du sox_de
before -2.9 rangers_du
before -2.7 tour_de
before -2.5 bruins_de face_à jeux_du stars_du
before -2.4 predators_de
before -2.3 celtics_de international_de stars_de
before -2.2 district_de leafs_de sénateurs_d'
before -2.1 canadiens_de jackets_de rangers_de yankees_de
before -2.0 contre_la ligue orioles_de
before -1.9 blackhawks_de braves_d' jays_de kings_de oilers_d' phillies_de twins_du
before -1.8 canucks_de
before -1.7 sabres_de
before -1.6 l'ajax mets_de reds_de thrashers_d'
before -1.5 devils_du face_au film_de palais_de
before -1.4 flames_de
before -1.3 bataille_de capitals_de
before -1.2 islanders_de knicks_de mariners_de national_des
before -1.1 copa dodgers_de penguins_de
before -1.0 flyers_de mavericks_de royals_de s_de
before -0.9 britannique par
before -0.8 astros_de
before -0.7 royaume_de
before -0.6 château_de l'université_de l'équipe_d'
before -0.5 avec_les contre_les le,
before -0.4 face_aux lakers_de
before -0.3 grand par_les
before -0.2 de_l' padres_de
before -0.1 championnat_d' l'université
before +0.1 0_la l'ouest_du le_à sont
before +0.2 endémique_d' et_en originaire_de par_le port_de que
before +0.3 l'est_du sud_du à_l'
before +0.4 contre_l' dans_l' endémique_de quitte
before +0.5 commune_de de_la
before +0.6 jusqu'en pour sur_la
before +0.7 et_d' et_de qu'au villes_de
before +0.8 de_l’ et_la nord_du
before +0.9 contre est
before +1.0 l'est_de îles_de
before +1.1 0_à mairie_de par_l'
before +1.2 et_l' qu'à
before +1.4 champion_d'
before +1.6 dans_le
before +1.7 municipal_de
before +1.8 et_le
before +1.9 entre
before +2.2 près_de
before +2.4 ville_de
before +2.5 maire_de
first -3.0 europe tampa
first -2.8 rivière
first -2.0 san
first -1.2 la
first -1.0 kansas new
first -0.8 saint
first -0.7 viêt
first -0.5 los
first -0.3 îles
first -0.2 las
first -0.1 à
first +0.1 lac
first +0.3 amérique
first +0.4 australie
first +0.5 mont
first +0.8 royaume
first +1.1 nouvelle
inside +0.6 de
inside +0.7 saint
inside +1.8 du
is -2.6 london
is -2.5 wimbledon
is -2.4 cleveland
is -2.2 phoenix
is -1.1 mcdonald
is -0.9 honda
is -0.7 brooklyn
is -0.6 londres
is -0.5 copa
is -0.3 hershey
is -0.2 kings
is -0.1 marlins
is +0.3 annecy
is +1.1 charlotte
last -3.0 louis
last -1.7 pierre
last -1.5 ouest
last -1.3 york
last -1.2 angeles
last -0.7 nam
last -0.2 vegas
last -0.1 street
last +0.8 uni unis
last +1.4 francisco
""",
    "ru": """
after -1.4 же
after -1.3 »_в
after -1.2 вышел
after -1.0 »_и
after -0.9 records де
after -0.8 "_и
after -0.7 родился
after -0.6 (_0
after -0.4 -_энд-сити
after -0.3 юнайтед
after -0.2 ,_с ,_так стал
after -0.1 -_0 »,_где
after +0.2 ,_в ,_он
after +0.3 находится
after +0.4 в_0
after +0.5 ,_а была
after +0.7 ,_где был
after +0.8 и_в
after +0.9 ,_на
after +1.0 0 является
before -3.0 команд против республики сборной сборную
before -2.4 австро- матче_с
before -2.2 гран-при ’
before -1.8 бывшего
before -1.7 компании тренером
before -1.5 обменян_в
before -1.4 команды
before -1.2 чемпионата
before -1.1 клуба
before -0.9 при чемпионате
before -0.8 распада
before -0.6 де
before -0.3 мастер_спорта спорта
before -0.2 0_году года году между
before +0.1 0 века
before +0.2 населения турнире_в
before +0.3 в_штате острове район штате
before +0.4 года_в
before +0.5 в_университете провинции
before +0.9 округа
before +1.0 озера острова центральной штат
before +1.1 реки территории части
before +1.3 штата
before +1.4 город
before +1.5 составе_сборной
before +2.0 население странах
before +2.6 города городе
before +2.7 часть
first +0.1 сан
first +0.2 южной
first +0.4 санта
is -0.6 гран
is -0.5 советской
is -0.4 хаммерсмит
is -0.2 иккинг
is +0.1 юпитера
is +0.2 урана
is +1.1 вуковар
is +1.3 македонии
is +1.5 родос
is +2.9 мгу
last -0.3 империи
last +0.2 море
last +0.4 сити
""",
}
