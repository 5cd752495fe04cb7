"""What single words beside a name and in it add to the odds of a place.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``.
"""

WORDS = {
    "de": """
after -3.0 city united
after -2.4 ’_s
after -2.0 fc
after -1.5 state
after -1.3 town veröffentlicht
after -1.2 -_amerikanischen league
after -1.1 (_0 und_war wie
after -1.0 sein
after -0.9 "_und
after -0.8 "_ist records verpflichtet
after -0.7 gegen wechselte
after -0.6 -_marathon für und_0
after -0.5 -_amerikanische dem
after -0.4 "_von ,_wo bremen in_der
after -0.3 ,_bei -_dollar cowboys der_0 film unter_vertrag von_0
after -0.2 ,_deren ausgeliehen calcio einen war
after -0.1 -_und sowie
after +0.1 bis heimisch und_der und_die verbreitet
after +0.2 am_0 ist_die wurden
after +0.3 und_am und_in
after +0.4 und_hat
after +0.5 gedreht
after +0.6 ,_in über
after +0.7 für_die werden
after +0.8 ausgetragen
after +1.0 statt
after +1.1 geführt
after +1.5 hat hat_eine
after +1.8 in_einer
before -3.0 fc
before -2.6 gegen_die
before -2.3 university_of
before -1.9 gegen
before -1.6 ud volksrepublik
before -1.5 ist_ein ’s
before -1.4 beim
before -1.3 an_die den
before -1.2 für_die
before -1.1 als
before -1.0 ac an_der
before -0.9 0 auf_dem copa er_zu von_den
before -0.8 fk rennen_von
before -0.7 bei_den er_bei espanyol zu_den
before -0.6 atlético bayern dinamo einen fc_bayern
before -0.5 anderen fk_partizan partizan racing real von_der werder
before -0.4 dem deportivo standard universität
before -0.3 afc auf_der cd sc state wurde_der
before -0.2 am as auch_die bayer_0 bei_der in_der uefa
before -0.1 eintracht juventus
before +0.1 für im südlichen
before +0.2 und_auf
before +0.3 region umgebung_von war wurde_in
before +0.4 er_nach nördlichen über
before +0.6 er_in
before +0.7 in_den
before +1.0 auf_den im_us-bundesstaat ist us-bundesstaat
before +1.1 auf
before +1.5 zwischen
before +1.9 0_in
before +2.0 richtung
before +2.2 stadt
before +2.7 bundesstaat
before +2.9 staat
first -1.3 leicester
first -1.1 são
first -0.7 nottingham
first -0.6 santa
first -0.4 new
first -0.2 la
first -0.1 san
first +0.1 london tamil
first +1.4 provinz
first +2.0 mount
first +2.1 präfektur
inside -0.5 de
inside +0.1 borough
is -3.0 liga
is -2.9 university
is -2.1 marathon norden
is -2.0 rolle runde
is -1.7 titel
is -1.5 burg
is -1.3 osten trainer
is -1.0 roman
is -0.9 arten
is -0.8 doom kinos meter
is -0.7 finale kolonie
is -0.6 gouverneur höhe
is -0.5 london
is -0.4 platz
is -0.3 grund sommer straßen
is -0.2 college tore
is -0.1 boden david
is +0.4 paris
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
after -1.7 $_0 people university
after -1.5 war
after -1.3 club youth
after -1.2 line
after -1.1 ave police_and security
after -1.0 ,_along food park
after -0.9 route students
after -0.8 ,_a ,_there ,_west at_the case embassy of_the
after -0.7 day military ministry music reported
after -0.6 had of_commerce were
after -0.5 but festival spoke station when
after -0.4 ,_of academy administration bank pulled wants_to west
after -0.3 ,_as ,_who -_0 abbey basin before
after -0.2 ,_an ,_with .”_the council cup stadium united
after -0.1 ,_0 also on was
after +0.1 deputy police_chief to_the with
after +0.2 ,_he ,_in ,_to ,_where are as conflict department families from_the junior port
after +0.3 army bureau citizens city_council does has in_the on_the parks party public republican
after +0.3 sheriff state state_university which
after +0.4 (_ap 0 circuit city officials saturday school_board where_he
after +0.5 ,_ohio after district home international_airport municipal or will
after +0.6 ,_near ,_said ,_were ._she and_south by central foreign president region residents says
after +0.6 superior superior_court volunteer_fire
after +0.7 ambassador area court government i is
after +0.8 ,_according during house jail native rivers than
after +0.9 attorney film_festival march
after +1.0 board democrat high medical_center resident roads
after +1.1 ._a homes water woman
after +1.2 education peace
after +1.3 authorities national_guard
after +1.4 community regional senior —_the
after +1.6 governor volunteer
after +1.7 chamber police —_a
after +1.9 board_of town
after +2.0 man
after +2.1 streets
after +2.2 gov
after +2.4 sheriff’s
after +2.6 fire
after +2.7 -_based counties
after +2.9 mayor
before -2.9 county free
before -2.5 united
before -2.0 hotel
before -1.9 0_at
before -1.4 club
before -1.1 manager_of son,
before -1.0 city south state way_to
before -0.9 corner_of
before -0.8 mid- the_south win_over
before -0.7 of_a street_and
before -0.5 against as_the old traditional
before -0.4 and_a before_the north
before -0.3 at_the chamber_of european goal_for
before -0.2 during_the in_0 was
before -0.1 & a_new about and_0 and_in by_the center_on contract_with of_the said street,
before +0.1 capital, in_the on_the school_in travel_to
before +0.2 at_a her hit island_of to_the
before +0.3 and_the block_of flight_from following from_the includes southwest_of such_as the_0
before +0.3 when
before +0.4 0_in his in_a over university_of
before +0.5 as even for_the former into moved_to
before +0.6 0_to back_to center_in r- trip_to west_of
before +0.7 keep
before +0.8 along_the mayor_of new north_of village_of
before +0.9 including_the is or town_of while
before +1.0 nearby
before +1.1 four no on rural that_the two
before +1.2 city_of
before +1.3 0_from but northern senior west
before +1.4 its
before +1.5 both into_the off south_of
before +1.6 become_the
before +1.7 east
before +1.8 east_of eastern
before +1.9 d- downtown return_to
before +2.0 the_western
before +2.2 western
before +2.3 0_of metro
before +3.0 northeast
first -3.0 dublin the
first -2.3 white
first -1.9 county
first -1.0 international st
first -0.8 black main
first -0.7 arabian w
first -0.6 los river saint
first -0.4 las
first -0.3 san springfield
first -0.2 hong north
first -0.1 united
first +0.2 atlantic douglas new
first +0.3 laurel madison west
first +0.4 sri
first +0.5 lake
first +0.6 dekalb fort henderson n
first +0.7 blue east kanawha
first +0.8 s
first +1.0 grand l
first +1.2 south
first +1.3 butler
first +2.3 walker
inside -1.8 pleasant
inside +0.3 river
inside +0.4 clara
is -3.0 university
is -2.8 chester christmas
is -2.7 english
is -2.2 olympic
is -2.0 arab
is -1.8 obama santa
is -1.3 patrick
is -1.2 clark romans thursday
is -1.1 honda
is -1.0 paul ripley
is -0.9 nazi robertson st
is -0.7 commerce
is -0.5 fairfield jones liga welch
is -0.4 clinton mcdonald parker
is -0.3 barry congress
is -0.2 david moore phoenix sullivan
is -0.1 nato plato
is +0.1 london madison vienna
is +0.2 columbia lindsay
is +0.4 bautzen hamilton
is +0.5 brussels
is +0.6 cleveland eu
is +0.7 decatur malta
is +0.8 woodstock
is +0.9 middletown oakland
is +1.2 broadway
is +1.6 concord
is +1.8 dekalb
is +1.9 paris
is +2.0 lancaster
is +3.0 richmond
last -2.2 africa
last -1.8 york
last -1.7 town
last -1.0 airport house
last -0.9 highway park
last -0.7 va
last -0.5 avenue
last -0.3 c mountain
last -0.2 drive kong
last -0.1 east s street
last +0.2 bank square
last +1.6 a
last +1.7 hill
last +2.0 side
""",
    "es": """
after -3.0 0
after -2.2 "_0
after -2.1 state
after -1.7 (_0
after -1.2 de_0 de_la
after -1.0 celtics records
after -0.8 ,_que
after -0.7 de_guápiles
after -0.6 ,_se
after -0.4 club club_de que y_su
after -0.3 thunder
after -0.2 conference tuvo
after -0.1 al blazers frente para
after +0.2 cuando donde_se entre
after +0.4 ,_la
after +0.5 fue_el y_el
after +0.6 e
after +0.7 el_0 y_de
before -3.0 copa_de división_de fútbol_de superliga_de
before -2.4 ii_de
before -2.1 metro_de
before -1.8 por_los
before -1.6 gran of_the
before -1.5 con_los millas_de universidad_de
before -1.4 a_los de_los
before -1.3 contra_los
before -1.2 de_la
before -1.0 al mundial_de
before -0.8 0 por_el
before -0.7 por traspasado_a
before -0.6 horas_de
before -0.5 club
before -0.4 ante
before -0.3 distrito_de en_el en_la santos_de
before -0.2 0_y
before -0.1 es_el olímpicos_de
before +0.1 centro_de
before +0.2 es
before +0.3 endémica_de oeste_de
before +0.4 como conjunto_de llamada originaria_de
before +0.6 capital, para suroeste_de y_el
before +0.7 este_de frente_a noroeste_de
before +0.8 e
before +0.9 entre
before +1.0 sur_de
before +1.6 norte_de
before +1.7 hasta
before +1.9 cerca_de
first -2.9 europa
first -2.2 new
first -1.8 la
first -1.7 san
first -1.4 bosnia
first -1.3 el
first -0.6 los
first -0.1 países portland
first +0.5 reino
first +1.2 le
first +1.3 nueva océano
is -0.9 madonna
is -0.3 guápiles store tiene
is -0.1 marfil
is +0.7 parís
is +0.9 corea
last -1.4 herzegovina
last -1.0 angeles
last -0.9 central
last -0.7 york
last -0.1 bajos trail
last +0.4 unidos
last +0.5 unido
last +1.1 ángeles
""",
    "fr": """
after -3.0 0 de_hockey
after -2.9 européenne
after -2.0 de_football
after -1.9 du_colorado
after -1.6 ,_club de_la
after -1.4 olympique
after -1.3 de_los
after -1.0 contre en_tant
after -0.9 records
after -0.8 "_de en_retour
after -0.7 pour_un
after -0.6 ,_elle ,_il avec
after -0.5 où_il
after -0.4 orientale
after -0.3 ,_pour jiang pour_la
after -0.2 dans_la
after -0.1 en_0 lors propose
after +0.1 )_et ,_dans pour
after +0.2 et_le qui
after +0.3 et_du et_la et_à
after +0.4 ,_le
after +0.5 entre et_dans
after +0.6 ,_la ,_où le_0
after +0.7 ,_de
after +0.8 au_brésil est
after +1.0 pour_une
after +1.2 ,_en
after +1.3 ,_au
after +1.4 et_de
before -3.0 canton_de l'avalanche_du nouvelle- pirates_de rockies_du sox_de
before -2.9 rangers_du
before -2.8 jeux_du
before -2.5 bruins_de stars_du
before -2.4 face_à international_de ligue
before -2.3 celtics_de predators_de stars_de sénateurs_d' tour_de
before -2.2 contre_la
before -2.1 canadiens_de leafs_de rangers_de
before -2.0 jackets_de orioles_de yankees_de
before -1.9 blackhawks_de district_de kings_de twins_du
before -1.8 braves_d' canucks_de jays_de oilers_d' phillies_de
before -1.7 film_de l'ajax sabres_de
before -1.6 face_au mets_de reds_de
before -1.5 copa devils_du palais_de thrashers_d'
before -1.3 bataille_de capitals_de flames_de
before -1.2 islanders_de knicks_de
before -1.1 dodgers_de mariners_de national_des
before -1.0 flyers_de mavericks_de penguins_de royals_de s_de
before -0.9 britannique par
before -0.7 astros_de l'université_de
before -0.6 château_de l'équipe_d' le, royaume_de
before -0.5 avec_les lakers_de
before -0.4 contre_les face_aux grand
before -0.3 par_les
before -0.2 championnat_d' padres_de
before -0.1 de_l'
before +0.1 et_en par_le sont sud_du
before +0.2 l'est_du que
before +0.3 originaire_de port_de
before +0.4 contre_l' de_la à_l'
before +0.5 dans_l' endémique_de et_la jusqu'en le_à quitte sur_la
before +0.6 commune_de pour qu'au
before +0.7 et_d' nord_du
before +0.8 contre et_de villes_de
before +0.9 de_l’
before +1.0 est
before +1.1 mairie_de
before +1.2 0_à champion_d' et_l' par_l'
before +1.3 qu'à
before +1.6 dans_le l'est_de
before +1.7 municipal_de
before +1.8 et_le
before +1.9 entre
before +2.3 près_de
before +2.5 maire_de
before +2.6 ville_de
first -3.0 europe tampa
first -2.0 san
first -1.1 la
first -1.0 kansas
first -0.9 new viêt
first -0.7 saint
first -0.1 las
first +0.1 amérique
first +0.3 océan
first +0.4 nouvelle
first +0.5 australie
first +0.8 royaume
inside +1.8 du
is -2.7 london
is -2.4 cleveland wimbledon
is -2.0 phoenix
is -0.9 honda
is -0.8 mcdonald
is -0.7 londres
is -0.4 brooklyn copa
is -0.3 hershey
is -0.2 kings
is -0.1 marlins
is +0.3 annecy
is +1.4 charlotte
last -3.0 louis
last -1.6 pierre
last -1.5 angeles
last -1.4 ouest york
last -0.9 nam
last -0.1 vegas
last +0.5 unis
last +0.8 uni
last +1.4 francisco
""",
    "ru": """
after -1.6 же
after -1.4 вышел
after -1.3 »_в
after -0.9 (_0 records
after -0.8 "_и »_и де
after -0.6 родился
after -0.5 ,_так -_0
after -0.4 -_энд-сити
after -0.3 начал юнайтед
after -0.2 ,_но ,_с стал
after -0.1 »,_где
after +0.1 ,_в
after +0.2 находится
after +0.3 в_0
after +0.6 ,_а была
after +0.7 ,_где ,_он был
after +0.9 ,_на и_в
after +1.0 0
after +1.1 в_городе является
before -3.0 команд против республики сборной сборную
before -2.7 матче_с
before -2.5 австро- бывшего
before -2.2 ’
before -1.9 тренером
before -1.7 компании
before -1.6 команды распада
before -1.5 обменян_в чемпионата
before -1.3 чемпионате
before -1.0 клуба
before -0.8 при
before -0.6 мастер_спорта спорта
before -0.5 гран-при де между
before -0.2 0_году года году
before +0.1 0 как кладбище на_кладбище
before +0.2 века населения
before +0.3 острове район турнире_в
before +0.4 в_штате штате
before +0.5 провинции
before +0.6 в_университете года_в
before +1.0 озера округа острова странах
before +1.1 территории центральной части штат
before +1.2 реки
before +1.4 составе_сборной штата
before +1.5 город
before +2.1 население
before +2.7 города городе
before +2.8 часть
first +0.2 сан южной
first +0.3 лос
first +0.5 санта
is -0.6 гран
is -0.4 советской хаммерсмит
is -0.1 ii иккинг
is +0.1 родосе
is +0.3 урана юпитера
is +1.2 вуковар
is +1.4 македонии
is +1.6 родос
is +2.1 мгу
last +0.1 моря
last +0.9 сити
""",
}
