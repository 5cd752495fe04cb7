"""What single words beside a name, in it and near it add to its odds.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -1.3 sowie
after -0.9 veröffentlicht
after -0.3 ausgeliehen
after -0.2 ,_nur
after -0.1 bis_0 in_der
after +0.1 ihn
after +0.2 in_einer und_der wurde
after +0.3 ,_0 ist ist_der und_in
after +0.5 ,_eine wieder
after +0.6 (_0 ,_in am im
after +0.8 als mit wurde_in
after +0.9 mit_einer
after +1.1 hat
after +1.2 ausgetragen statt
after +1.3 von_der
after +1.9 und_das
after +2.7 hat_eine
before -2.2 schlacht_bei
before -1.6 fc
before -0.8 flughafen
before -0.7 bayern fc_bayern
before -0.6 er_bei
before -0.5 als bei_der cd
before -0.4 _und bei_den state
before -0.3 vertrag_bei
before -0.2 rennen_von
before -0.1 anderen der_flughafen society_of
before +0.1 in_richtung ist_der
before +0.2 dass der_region mit_dem umgebung_von und_in
before +0.3 er_in und_die
before +0.4 auch im mit war_die
before +0.5 an_der wurde_der über
before +0.6 bundesstaat insel
before +0.9 in_der nördlich_des
before +1.0 sie_in zwischen
before +1.1 für ist region
before +1.2 auf_den war
before +1.3 im_us-bundesstaat richtung us-bundesstaat
before +1.4 auf sich_der
before +1.5 auf_der
before +1.6 0_in
before +1.9 auf_dem
before +2.2 sich_das
before +2.8 stadt
before +3.0 ort staat
first -0.7 são
first -0.5 karl
first -0.4 leicester
first -0.2 richtung
first +0.3 provinz
first +0.4 abbey
first +1.1 präfektur
first +1.2 mount
has -1.0 after_elision before_hyphen before_mark before_organisation_noun before_place_noun
has -1.0 common_word people_3k people_unknown unlisted
has -0.9 town_after_article
has -0.8 one_word
has -0.7 people_few unlisted_shape_-3
has -0.6 unlisted_before_comma_capital unlisted_one_word
has -0.5 four_letters
has -0.4 people_10k unlisted_after_comma unlisted_after_locative unlisted_before_mark
has -0.3 unlisted_before_locative
has -0.2 after_article frequent_word people_100k province two_words unlisted_after_name_of
has -0.2 unlisted_shape_-1 unlisted_shape_-2
has -0.1 before_capital people_30k
has +0.1 after_article_of_place after_what_it_holds at_end before_word unlisted_inside_longer
has +0.2 before_comma before_its_region in_brackets many_words unlisted_after_place_noun
has +0.3 unlisted_before_its_region unlisted_shape_unknown
has +0.4 people_300k unlisted_has_listed unlisted_shape_+0
has +0.5 after_of before_another before_locative unlisted_shape_+2
has +0.6 after_another after_word unlisted_after_article
has +0.7 after_comma unlisted_before_comma
has +1.0 after_capital after_locative after_name_of demonym region unlisted_after_another
has +1.0 unlisted_given_name unlisted_in_quotes
inside -1.1 des
inside +0.1 de
is -3.0 norden
is -2.6 osten
is -2.4 liga
is -1.6 university
is -0.3 arten stadt
is -0.1 film meter
is +0.2 paris
is +0.9 pokljuka
is +1.5 amerika
last -2.1 forest
last -0.5 marx
last -0.1 university
last +1.8 hall
last +2.0 halbinsel
last +3.0 studios
near -2.3 texas
near -2.2 univer
near -1.4 beim
near -1.2 verpfl
near -1.1 traine wechse
near -1.0 gegen spielt west
near -0.9 dezemb jeweil veröff
near -0.8 saison united verein
near -0.7 erneut ersten hauptr spiel welche wie
near -0.6 film ging jahr liga nachfo
near -0.5 novemb präsid zusamm zweite
near -0.4 gelang sein spiele versuc war
near -0.3 begann chicag entsta für januar karrie league millio spielz unter
near -0.2 arbeit bekann ebenfa entwic erfolg hatte john kommt meiste musste verlie
near -0.1 basier drei erschi erstma konnte nation seine vertra wieder wurde zwei
near +0.1 darauf etwa gibt ins ist kurze landes mittel märz rang richtu zur
near +0.2 daher hier hinaus häufig kandid noch später westen
near +0.3 entfer gouver heimat kleine koloni ort teil umfass umgebu
near +0.4 april führt gedreh höhe jahren sie viele weiter zwisch
near +0.5 benann besuch gemein haupts nähe südlic verkeh
near +0.6 nördli wurden
near +0.7 gebiet ihm kilome mitte
near +0.8 bundes gebäud norden region verbre ziel
near +0.9 insel statt wasser
near +1.0 meter
near +1.1 nordwe
near +1.2 einwoh
near +1.3 liegt rund
near +1.4 befind nun osten
near +1.6 sprint
""",
    "en": """
after -2.7 network
after -2.6 $_0 conference
after -2.2 rock
after -1.7 ,_west
after -1.6 people
after -1.3 of_the students
after -1.2 club day were youth
after -1.1 ,_along ave candidate reported university war
after -1.0 music
after -0.9 military security
after -0.8 ,_especially at_the drug
after -0.7 ,_0 administration route when
after -0.6 ,_there ._it's elementary in_south
after -0.5 ,_of -_style basin culture park police_and west
after -0.4 had ministry national of_commerce on_monday
after -0.3 ,_both ,_who before food national_park president
after -0.2 ,_a ,_we ._0 ._com ._it academy campaign driven st
after -0.1 (_0 ,_and ,_as .”_the bank embassy heritage island pulled resort who
after +0.1 ,_ohio ,_to ,_which 0 after are has is_the public river says title village want
after +0.2 ,_said ._in central families homes house in_the offers rose saturday state_university
after +0.2 volunteer_fire will
after +0.3 ,_south ._as ._ms capital does film_festival governor republican residents
after +0.4 ._a and_you center during government high_school than where
after +0.5 ,_according army city conflict district have_been museum region superior superior_court
after +0.5 with
after +0.6 high home is officials resident rivers water
after +0.7 ,_were ;_and circuit jail senior woman
after +0.8 (_the ,_just ,_where board community court democrat medical_center neighborhood on_the
after +0.9 ;_0 authorities native peace town
after +1.0 ,_near chamber i mayor
after +1.1 area regional
after +1.2 or roads which
after +1.3 ._according national_guard police
after +1.5 corridor
after +1.6 board_of
after +1.7 volunteer
after +1.8 -_based fire sheriff’s
after +2.0 education man
after +2.2 streets
after +2.4 counties
before -1.4 manager_of
before -1.3 county son,
before -1.2 city free state united way_to
before -1.0 council_of north of_a
before -0.9 0_at and_0 corner_of
before -0.8 center_on hotel mid- old to_a win_over
before -0.7 club traditional
before -0.5 street_and with_a
before -0.4 and_a chamber_of in_0 town
before -0.3 according_to against al- by_the
before -0.2 after department_of south
before -0.1 before_the near_the stated_that wife, with
before +0.1 ambassador_to are_the in_the on_the r- st., trip_to west_of
before +0.2 0_to block_of east for_the from_the her north_of while
before +0.3 and_the keep over
before +0.4 as eastern residents_of to_the western
before +0.5 facility_in former his or west
before +0.6 0_in both into_the such_as visit
before +0.7 0_from nearby new
before +0.8 return_to school_in senior
before +0.9 along_the is
before +1.0 no south_of that_the
before +1.1 d- rural
before +1.2 between_the mayor_of northern on town_of
before +1.3 become_the
before +1.4 city_of east_of its metro the_western two
before +1.6 0_of four
before +1.8 downtown village_of
before +2.0 off
before +2.5 northeast
first -3.0 the
first -2.2 white
first -2.1 county
first -1.7 dublin
first -1.3 river
first -0.9 international
first -0.8 paris saint
first -0.7 springfield
first -0.6 black
first -0.4 las st w
first -0.3 arabian los north san
first -0.2 mount
first -0.1 main southern
first +0.1 butler new u
first +0.2 east high
first +0.3 lake
first +0.4 saudi
first +0.5 kanawha s
first +0.6 grand kansas
first +1.1 l walker
first +1.3 fort
first +2.3 south
inside -1.8 pleasant
inside -0.9 county
inside -0.1 of
inside +0.3 river
inside +0.6 health
inside +0.8 national
inside +1.5 de
inside +1.6 creek
is -2.8 christmas
is -2.3 chester
is -2.1 santa
is -2.0 english university
is -1.9 olympic
is -1.8 romans
is -1.7 arab
is -1.1 nazi robertson thursday
is -0.7 fairfield honda
is -0.6 commerce
is -0.5 ripley
is -0.4 clark plato windsor
is -0.3 board facebook patrick
is -0.1 congress
is +0.1 london
is +0.2 kremlin middletown
is +0.3 oakland
is +0.6 broadway
is +0.7 paris woodstock
is +0.9 brussels
is +1.0 south
is +1.2 eu
is +1.3 dublin
is +1.7 concord
is +1.8 brocken lancaster
is +2.1 dekalb
is +2.9 richmond
last -3.0 texas
last -2.1 school
last -2.0 california
last -1.8 africa
last -1.3 highway
last -1.1 airport office
last -0.7 park town
last -0.5 york
last -0.4 avenue va
last -0.3 sea
last -0.2 house
last -0.1 board drive east service street
last +0.1 s
last +0.2 virginia
last +0.3 place
last +0.4 arabia bank
last +0.5 falls
last +0.7 pleasant
last +0.8 a
last +1.1 gallery
last +1.3 peak
last +1.4 field theatre
last +1.6 hill
last +1.8 dam grove
last +2.1 side
last +2.4 stadium
near -0.8 season
near -0.6 signed
near -0.5 appear coach his
near -0.4 career have
near -0.3 club goal later releas
near -0.2 manage scored
near -0.1 deal loan
near +0.1 about east for has includ its their
near +0.2 place sectio valley well
near +0.3 end part there was which
near +0.4 along bridge city found locate she
near +0.5 into propos southe volcan within
near +0.6 known main years
near +0.7 centur northe were
near +0.9 are major
near +1.0 west
near +1.4 tribut
""",
    "es": """
after -1.2 ,_se
after -0.9 de_guápiles
after -0.8 0
after -0.7 ,_que
after -0.5 y_su
after -0.4 ,_pero
after -0.3 state
after -0.2 de_0
after +0.1 que y_de
after +0.2 ,_en
after +0.3 fue
after +0.4 en_0 por
after +0.6 y_el
after +0.7 fue_el se
after +1.6 el_0
before -3.0 fútbol_de
before -2.8 guerra_de
before -1.0 metro_de
before -0.7 isla_de
before -0.5 distrito_de
before -0.4 estados_unidos, por por_la unidos,
before -0.3 0_en de_la
before -0.2 ciclismo_en
before -0.1 división_de
before +0.1 para
before +0.2 frente_a y_el
before +0.3 norte_de y_de
before +0.5 cerca_de
before +0.6 de_las
before +0.7 hasta
before +1.4 en_el
before +2.3 club_de
first -2.0 campeonato europa
first -1.1 san
first -0.6 bosnia
first +0.5 río
first +0.6 nueva reino
first +0.9 islas
first +2.7 estadio
first +3.0 república
has -1.0 after_capital after_name_of before_capital before_organisation_noun before_place_noun
has -1.0 frequent_word people_10k people_3k
has -0.9 people_30k three_letters unlisted_two_words
has -0.8 before_number unlisted unlisted_repeated
has -0.7 common_word people_100k people_unknown unlisted_inside_longer
has -0.6 after_hyphen
has -0.5 after_elision composed_water people_few province unlisted_after_locative
has -0.4 unlisted_before_mark
has -0.3 before_word
has -0.2 four_letters
has -0.1 many_words region unlisted_after_of unlisted_in_quotes unlisted_shape_-1
has -0.1 unlisted_shape_unknown
has +0.1 before_locative two_words unlisted_shape_-2
has +0.2 before_comma_capital
has +0.3 before_comma one_word small_province
has +0.4 after_article_of_place after_locative in_brackets
has +0.5 after_of
has +0.6 after_article after_word at_end before_another before_bracket unlisted_before_word
has +0.7 after_another before_its_region
has +1.0 after_verb after_what_it_holds town_after_article unlisted_after_article_of_place
has +1.0 unlisted_shape_-3
inside -0.3 de
inside +1.0 sur
is -1.6 madonna
is -1.3 metacritic
is +0.4 corea
is +0.7 parís
is +1.4 birmania
last -1.5 central
last -1.1 occidental
last -0.6 herzegovina
last +0.2 checa
last +0.6 unido
last +0.9 unidos
last +1.7 ángeles
near -1.9 fútbol
near -1.2 public
near -0.9 tan
near -0.8 tercer álbum
near -0.7 banda separa tempor
near -0.6 escrit juego
near -0.5 respec
near -0.4 descri julio medall millon pelícu produc profes segund
near -0.3 lanzad partid person primer
near -0.2 crític que tiempo versió
near -0.1 aparec canció derech equipo quinta tuvo
near +0.1 día especi estren género probab pueblo
near +0.2 constr escena region zona
near +0.3 centro famili habita pesar
near +0.4 otras
near +0.5 este
near +0.6 más nativa trasla
near +0.8 norte
near +0.9 allí áreas
near +1.1 ciudad encuen endémi
""",
    "fr": """
after -2.8 européenne
after -2.2 du_colorado
after -2.1 orientale
after -1.9 de_los
after -1.1 ,_elle de_la
after -1.0 mondiale à_l'est
after -0.9 0
after -0.8 ,_a olympique
after -0.6 en_0 où_il sont
after -0.5 ,_pour du_monde
after -0.4 traverse
after -0.2 ,_sa
after -0.1 contre pour_la
after +0.1 ,_le ,_sur accueille avec
after +0.2 ,_au ,_il ,_sont a_été depuis_0 durant et_du et_la
after +0.4 de_0 qui
after +0.5 ,_en
after +0.6 ,_de se
after +0.7 et_de il pour termine
after +0.9 le_0
after +1.0 pour_une
after +1.1 est
after +1.2 avant_de
after +1.3 où
before -3.0 canton_de
before -2.8 guerre_du
before -2.7 international_de
before -2.6 contre_la
before -2.3 bataille_de
before -2.0 district_de
before -1.9 palais_de
before -1.7 l'équipe_d' national_des
before -1.6 face_à
before -1.5 face_au l'ajax
before -1.4 château_de
before -1.2 film_de
before -1.1 famille_des s_de
before -0.9 0_sur
before -0.8 le_sur
before -0.7 et_à
before -0.5 copa
before -0.4 0_le avec_les rencontre_en
before -0.3 , par
before -0.2 de_l' par_les
before -0.1 contre_les de_la sur_les
before +0.2 de_l’ mairie_de
before +0.3 avec endémique_de qu'au sur_la
before +0.5 champion_d'
before +0.6 et_de
before +0.7 l'île_de
before +0.8 et_la par_l' qu'à
before +0.9 0_à nord_du pour
before +1.0 dans_le est
before +1.1 et_le
before +1.3 que ville_de
before +1.6 près_de
before +1.8 entre
before +2.2 club_de
before +2.5 maire_de
before +2.7 contre
first -3.0 europe rivière
first -1.4 real
first -0.7 îles
first -0.2 nord viêt
first +0.1 amérique
first +0.4 los états
first +0.5 nouvelle
first +0.8 royaume
first +2.1 national
has -1.0 after_hyphen after_name_of before_hyphen
has -0.9 after_capital before_number people_unknown
has -0.8 composed_water
has -0.7 unlisted_given_name
has -0.6 unlisted_before_bracket unlisted_two_words
has -0.5 region unlisted_inside_longer
has -0.4 people_300k unlisted_has_listed unlisted_surname
has -0.3 before_capital possessive unlisted_after_comma
has -0.2 before_word unlisted_before_locative unlisted_in_quotes
has -0.1 before_organisation_noun people_30k people_3k small_province two_words unlisted
has -0.1 unlisted_after_locative unlisted_before_mark unlisted_many_words unlisted_shape_unknown
has +0.1 after_comma after_word at_end before_comma_capital many_words unlisted_after_place_noun
has +0.1 unlisted_before_comma_capital
has +0.2 after_locative after_of before_another before_bracket before_its_region before_mark
has +0.2 people_100k unlisted_before_another
has +0.3 after_verb common_word four_letters unlisted_after_of
has +0.4 before_locative in_brackets three_letters unlisted_one_word
has +0.5 composed_street
has +0.6 after_article_of_place after_what_it_holds unlisted_shape_-3
has +0.7 after_elision unlisted_shape_-2
has +1.0 after_article demonym town_after_article town_after_article_of_place
inside +0.9 du
inside +1.3 des
is -2.5 wimbledon
is -2.0 ligue
is -0.8 london
is -0.7 jeux parti
is -0.5 honda paris
is -0.4 nintendo
is -0.3 londres
is -0.1 coupe
is +1.9 amérique
is +2.0 galicie
is +3.0 mercure perses
last -0.2 nam
last +0.3 angeles
last +0.5 unis
last +0.7 york
last +0.8 uni
last +1.0 stadium
last +2.3 paris
near -1.5 album hockey
near -1.3 histor libre signe
near -1.2 égalem
near -1.0 annonc chanso circui films
near -0.9 roman succes
near -0.8 critiq
near -0.7 majeur matchs profes saison
near -0.6 champi objet soutie
near -0.5 face film finale jeu joue membre obtenu premiè
near -0.4 appart autres diffus démocr exempl groupe inform nation périod univer
near -0.3 club compos contre début fois foncti guerre jouer juin mouvem organi points popula
near -0.3 second tour travai versio
near -0.2 agit ayant britan chante compte contra couleu distri est intern ouvrag person publié que
near -0.2 rejoin titre utilis être
near -0.1 appari carriè dernie devien décrit enfin ensuit entraî footba frança fut interp olympi
near -0.1 permet présid repren réalis sans social série été
near +0.1 accord afin bâtime condui doit enviro extrêm millio moins niveau présen site situe tête
near +0.1 était étant
near +0.2 admini ancien arrivé constr ensemb grand plus proche rempor située voitur
near +0.3 adjoin consti devenu donc décide effet entre grande maire quarti sud termin territ
near +0.3 tourno voisin
near +0.4 fréque gouver jusqu ligne peut ses
near +0.5 associ espèce minute tourné trouve étaien
near +0.6 arrive lieu marqué milieu origin touris zones
near +0.7 capita identi locali puis sont
near +0.9 indivi ouest vallée ville
near +1.0 fronti munici
near +1.1 essent long
near +1.2 montag route
near +1.3 rivièr
near +1.4 mer
near +1.7 îles
near +2.0 aujour
near +2.1 villes
""",
    "ru": """
after -2.0 семейства_сосновые
after -1.6 де
after -1.3 за_лучший
after -0.8 ,_так
after -0.6 -_энд-сити стал
after -0.5 "_и ,_во ,_который родился
after -0.4 ,_но i славы
after -0.3 ,_которая же университете
after -0.2 »_и
after -0.1 университета
after +0.1 ,_в ,_на -_в семейства
after +0.2 на_севере при
after +0.3 (_штат также
after +0.5 ,_он был
after +0.7 ,_где 0_марта
after +0.8 в_городе и_0
after +0.9 является
after +1.0 и_в
after +2.0 0
before -3.0 республики ’
before -1.7 против сборную
before -1.6 сборной
before -1.5 де
before -1.4 гран-при
before -1.0 тренером
before -0.8 года_с
before -0.7 бывшего году клуба
before -0.6 0_году матче_с
before -0.5 0_года
before -0.4 в_результате команд результате
before -0.3 во_время ибн
before -0.2 брат по_имени режиссёра том_числе числе
before -0.1 время
before +0.1 как
before +0.2 в_университете
before +0.4 0_в берегов берегу в_центральной государства династии руководство
before +0.5 кладбище на_кладбище
before +0.6 город растений_семейства секретарь телескопа территории часть
before +0.7 года_в подсемейства центральной
before +0.8 король население чемпионат
before +0.9 городе на_линии правительство школу
before +1.1 вид_рода турнире_в
before +1.3 соседней центр
before +1.4 составе_сборной
before +1.5 парка
before +1.7 линии
before +2.1 странах
before +2.3 рода
before +2.4 части
before +2.9 семейства
first -1.4 премьер
first -0.3 гран
first +0.1 нью
first +0.4 лос
first +0.6 индиан санкт
is -2.1 бога
is -1.3 джерри
is -0.7 фауста
is -0.6 советской хаммерсмит
is -0.1 гитлера
is +0.7 родос
is +1.0 македонии
is +1.9 земли
is +2.0 земле
is +2.2 землю
is +2.3 солнца
is +3.0 мгу
last -1.2 ii
last -0.6 империи
last -0.3 при
last +0.6 уэллсе
last +1.4 сити
near -2.7 матчах
near -1.3 гола
near -1.2 автомо компан матча подпис
near -1.1 функци
near -1.0 альбом контра сборно сборну
near -0.9 вместе очень турнир
near -0.8 боксёр дебюти написа сыграл частно
near -0.7 генера игре истори команд персон профес разраб сына хорват
near -0.6 комеди литера матче перево победи пораже правле финале
near -0.5 группы другим заверш знамен игры импера наслед партии продюс тренер
near -0.4 баскет гол короле можно они получи предло свобод своего сезона стали также фильма
near -0.3 америк брат возгла главно земли игрово игроко именно исполн июне карьер которы модели
near -0.3 музыка назнач продол связан смерти студен фильме футбол чтобы этом
near -0.2 встреч выступ год года годах город два другие его извест имени молодё одноим перед
near -0.2 помощь при произв развит рок свою своё стала что элемен
near -0.1 август админи версии забил как китайс обнару общест поддер послед правит прежне проигр
near -0.1 против сезон сущест уже участи участн фильм четвёр
near +0.1 более городс для июля качест которо многоч национ собой строит того челове этого
near +0.2 законч коллед местны окончи основн поселе разруш растен станци тысяч честь
near +0.3 берегу все городе заключ колони назван отправ официа полуос призна раздел различ река
near +0.3 такие там школу
near +0.4 было включа время крупны может населе постро соседн успешн часть штата января
near +0.5 войска заявил начало област получа распро реки соедин соревн так террит юго
near +0.6 века веке военно гражда данным импери климат неболь провед ходе
near +0.7 местно миллио одиноч оконча природ распол северн течени
near +0.8 восточ населё озера относя расшир средне
near +0.9 наблюд находи оборон остров отлича севере
near +1.0 города культу столиц
near +1.1 восток регион
near +1.3 апреля выстав
near +1.4 железн
near +1.6 центро
""",
}
