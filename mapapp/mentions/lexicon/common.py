"""Words of everyday language that are also names of places, by language, in lower case.

Written by ``benchmarks/fit_lexicon.py``; not edited by hand.
"""

FREQUENT_WORDS = {
    "en": frozenset(
        """
act add advance age ago aim air airport all alone along am an and angel angels anger any are
area arm arrest art ask at ate bad bag bail ball band bang bank bar base basic bath battle be
beach bear bed beer beg began bell bend best bet big bigger blast bone book border born bottom
bow box boy brain brains brand bride bridge bright brilliant broke brown bucks bug bullet bury
bus bust busy but butt buy by cab came can capital car care carry cash cast castle cat cell
center central century chair chance change charge chase chat church circle city clever coast
college come comfort competition cook cool cop cos council course court crap cup cut dad dare
darling date day deal deep desk diamond dick die dig do dog dogs dollar down drag drew driver
drug dry due dug ear early earth eat effort egg en energy enter ever exchange eye faith fall fan
far fat fate federal fell flesh fly for force forest forth fortune four free freedom french
friend friendly friendship from front fully fun gang garden gas gay general get gets give glad
go god goes going gold golden golf gone gonna got grab grace grand grant grave green guessing
guide guns guy ha had hair halfway hall hang happy hard harm has hat he heard hell her hero hey
hire hit hole holiday home honey hook hope hospital hot hour hug human hunt hunting hurt ill in
iron is island job joy junior jury just justice key keys kid kill king kissing knees knock la
lab lack lake landing law lay lead leader leg lend let level lie line list lives loan lock long
look loose loss lot lover loving low loyal luck lucky mad made main major make makes male mama
man manage many march mark market may me means media men mercy mess met metal mile mind mine
minor mission model modern mom monster moon moral more most mountain much mum name never nice
nine no noble none nor normal north nose not of off officer oil okay old on one opportunity or
orange our out outer over owe pack page paint paper park part pay peace pet phone piano pile pin
pink plain plan plans plate pleasant plenty plus point police pool pop popular post pot pray
price prince progress punch pure put quarter race rain ran random rat rate re reach reading real
record red research rest rice rich rid ride riding ring rise road rob rock rose royal rule run
rush sad said sail salt same sand sat save say sea secretary section see seem seen sees
sell send sent set settle seven sex shape share shared she shit shot shove shut side silly sin
since sing sir sisters sit six sky slap smile snow so son song sort soul split spoken spring spy
star start station steps still stock stone store story street strong success sue summer sun
surprise sweet switch taking talent tall tank tap tape tea tell tells temple ten than the them
thy tie till time tip to toast tongue too top torn tour trail train trap tree trial trip try
turn up used uses van vice victory vote wake walk wall wanna war warn was wash wave way ways we
wedding week welcome well were west western white win winner wise woods worth ya yes yet young
zero
""".split()  # noqa: SIM905
    ),
    "fr": frozenset(
        """
accord agi ai aient aime aimé air ait allé allô ami amie amies amour américain an ancien and
ange anglais appel appels arbre argent as assise attiré au aura auras aurons aux avez avion avis
bain bal balle ballon bande bar barre bas base beaux belle billet bière blanc blessé bois bol
bombe bon bonne bonnes bons bord bosse bouge bras bravo brûle brûlé bu bus but bête bêtes cache
caché café cage campagne canon car carrière cartes casier cela celle celles cellule centre cents
ces cet chair champ champagne champion chance change changé charge chargé chasse chat cher
cherche cherchez cherché cheval chier chinois choix château chéri ciel cité clair classe clé
clés coin colère con content cou couche couches couché cour cours course court croix crâne crée
créé cul culture côtés dame date dents des destin devine digne dire dis dise do don douze doué
du dur durant dure dès déjà dû eau en envie est eu eux faire fais fan fer ferai ferez fiche fier
fil filer fille fils fin finis fois for force forcé fortune forêt fou français front fête gang
garde gardé gare gars gaz gentil geste gorge gouverneur grand grandi grave gros grâce guide gère
général ha hais heure hier hommes il jambes jardin je jette jeté jeune job joli joue joué jury
jus justice la lac langue larmes le les lever levé liberté libre lien liens lieux ligne limite
lire lis lit livre lié loi long longues lors lourd loué lundi là lève ma magazine main major mal
malade malin mange manger mangé marche marché mari marié matin me mener mer mes met mets mettre
mien mignon mille mine mis mission moi mon monnaie montagne monte montre montré mot moyen mur
murs mère mêle même nez niveau no noble nom nommé non nord normal nuits occasion odeur on ont or
os page palais panique papa par paradis parce parler parole pars part pas passage passais
passons peine pensée permet petit peu pierre pierres pile pire pis piste placer plage plaisir
plan plans plaque plat plein pluie plus point poisson police pont port porte porter portes porté
possession pot pote potes poule prince principal prix précieux pu pub pue pure père quart que
quel race ranger rat rate raté rayon reine repose rester rien rivière robe rock roi rose rouge
rue russe réserve réservé réunion rêves sa sable sac sache sacré sale salle salon salut sandwich
sang santé sauce sauve sauvé se section seins selon sens sent senti sera serai serez sers servi
ses seul si signes sinon six sol somme son sors sort souris sous soyons stade star station su
sucre sud sur surprise sûr ta talent tape tard tas te telles temple tenez tenu terme terres tes
thé tien tir tire tiré toi ton top tour tous train travers traîner trou très tu tête tôt un une
unité vais van vas vaux venus verres vers vert veste victoire vide vie viens vieux ville villes
vin viré vis vit vite voilà voisins vol voler vos vote vous vue vus vélo vérité zone âge âme
âmes étais été être
""".split()  # noqa: SIM905
    ),
    "es": frozenset(
        """
abra acá adiós aeropuerto ahí aire al ala aldea alegre alegría alemán alerta alianza allá allí
alma alta alto altura ama amarillo amo amor anda andar antigua arco arena arma armada armado
arriba as asco así ataque aun aventura avión ay ayer azul año baile baja bajar bajo bala banco
banda bandera bar barato barba barco barra barro base basta bastardo basura batería baño be beca
belleza bello besar bienvenida bienvenido blanca blanco boca boda bodega bola bomba bonita
bonito bordo botón broma buen buena busca caballero cabaña cabo cabra cada caer café caja cajón
caliente calle camino campamento campana campaña campo can canal canta capaz capital capitán
cara carbón cargo caridad cariño carne caro carro carta casa casar casco casi casino caso
castillo caza cañón cena cenar central centro cerca certeza chaval chico china chino choque cima
cine cinta cita clara claro cola colonia columna coma comando comer como compañía con condado
conde consejo constante consuelo copa corazón coro corona coronel corredor corte cosa crema
cristal cruz cuarenta cubo cuero cuesta cueva cura custodia cuya cuyo cámara dado dama dar daño
debe defensa deja del delicioso democracia des descanso di diablo diamante dieta diez difícil
distracción do don doy drama duda dulce dura dí día dólar economía el ella ello ellos emperador
en encantado encanto engaño enseño entrada era esa escalera escondido escucha ese eso espejo
espera esperanza espía espíritu esquina estación este estrella estudiante fallo fama federal
feliz feria fiel figura fila fin fiscal flor fondo fortaleza fortuna foto francés fresco
frontera fruta fría frío fuerte fábrica galaxia galería gallina gana ganado garganta gas general
gente gigante gloria gobernador golf goma gorda gordo gota gracia grado gran grande granja grano
gratis grave gris guapo guarda guardia guay guerra guerrero guía ha habla harta haya he hecha
hecho herencia hermosa hijo hilo hola hora hospital hoyo iglesia imperio in indio interior ira
isla jabón jardín jurado juramento justicia la lago lanza larga largo las lata le leal leche
leer leo les letra ley león libertad libre limpio linda lindo lista llama llena lo lobo los
lugar luna luz límite lío madera magia mago mal mala malo mama mamá man mancha manda mandar
mando manera mano mansión manta mantequilla mar maravilla marca margen marica marina mas masa
mata matar mate materia mayo me media medicina menor mes mesa meta metal meter metro mi mil
milagro mina mio mira mis misión modelo modo mono montaña montón moral muerto multa muro muy
máquina más máscara mí mía mío míos nacimiento nacional nada naranja nariz nave navidad negar
negra nena niebla ninguno nivel niña no noble normal norte nota novato nuevo obligado obra
oculto océano ojo ola olor onda oración orden oreja oro os oso oír paga pago palacio palo pan
pantalla papa papá par para parada paraíso pareja paro partido pasa pasada pasaje pasar pasión
paso pasta pata patas pato pavo paz país peligro pena pene pero pesa pesca pescado pez piano
pico pila pintura piscina pito placa placer plan plano planta plato playa plaza población poca
poco poli polla popular por portal pozo presa presentación presidente primavera primera princesa
principal progreso protección príncipe pueblo puente puerta puerto punta pura puro puta pájaro
que quemado quinto rata rato ratón raya rayo raza re real red refugio registro regla reina reino
reserva resistencia reunión revolución revés rey rica rico rifle riqueza roca roja ronda ropa
rosa rota roto rueda rusa ruso río saco sacrificio sagrado sal sala salida salir salto salud
salva salón sano santo satélite se seca sector seda segura selva ser sera seria serio señor si
signo silla sin sino sitio so sociedad sol soledad solo son su suma superior sur sus suya suyo
sí sólo tabaco tal talla tamaño tan tanque tapa tarde taza te tejado tema ten tenga terreno ti
tiburón tigre tipo tira tiro to toca toda todo toma tomado tomar tome tono torpe torre traer
transporte tras trata través treinta tren tres tu tubo tumba tus té tía tío tú túnel un una
unidad universidad unión uno uso vaca vale valle valor vaso ve vecindario vela venta ventana ver
verano verde vez victoria vida vidrio viejo virgen vista vos voz vía ya ángel área él ópera
último
""".split()  # noqa: SIM905
    ),
    "de": frozenset(
        """
aber acht all alle allein als alt alter am an ans arm armen at auch auf aus bauen begann bei
bete beten bin bis bist blauen bot brach breit buch bösen clever cool da dabei dafür dann daran
darum das dass davor dazu dem den denen der deren des dick die diesen dir dollar dort du dummer
eben echt ein eine einen ende er ersten eure fahren fall fang fass fick fiel fressen füllen ganz
gar geh geil gern gerne gib gingen graben grad groß grün gut hab halbe hallo hals halt halten
hassen hat hatten hau he heil hell hier hoch hohe hol hole holte hält hätten höchst hör hörst
hört hörten ich ihn ihnen ihr ihre ihren in ins iss ist je jene jung just kalt kam kamen kann
kaum kleinen klingen kommen kurze käme kämen lachen landete langen lassen lauf laufen laut
lauten lauter leer leg lege legen lerne lese lud mach mache machen mag major mal man manchen
mehr meine melden merke minus mit musik müssen nah nahe nein neu normal not nur nutzen nötig ob
oben oder ohne paar plan plus pro quer rate raten recht rede reden reich rein reine reisen
reißen rot rote ruhen rum sag saßen schaffen schuld schwarzen schöner see sei seine seist seit
senden sex sie sind sing singen so soll spring spät starke stecken steige stelle still stoßen
störe stören stürzen suchen sähe süßen tag tat taten toll tot tote treffen tun tut täte töte ums
und vier voll voller vom von vor vorne wacht war waren warten was weil weisen weiten wem wen
wenden werfen wessen wie wilden wir wirft wissen worden wählen wäre wären zahle zum zwingen
älter
""".split()  # noqa: SIM905
    ),
    "ru": frozenset(
        """
августа ага альфа база банк бар беги беда без бей белая белый бери беру бой боль бред буду вали
ван ваш ваша ваше вашу веди вера ветер вид видели виду виктория вина во вон времена выбор выбора
высокий выше генри герой глаз года году годы гора дала дела деле деньги до доброго доброе доброй
долгое дом дома доме домой донна дорога дорогу думаю еда еду ей же жена игра игры иду или итак
кайл какой камень кит кларк ключи ко кого кое кожа кому конца конце королева короче кофе красный
куда куча ли лили лора магазин майор мак мама маме маму мамы мари марш мило мир мире миссия могу
мои мой море мост муж надежда начало небо нее ней неси неё нигде ним но новая нового новое новый
об оба обе обо ой октября он она они оно остров охота пак папа пара парни пей перед план планы
по победа пожар пол поле полиции полиция правда правду пули пуля равно рай рана ровно роза рой
роман росс рост рот сами свобода се секунду серия сила силы слава славный снова совет сон сорок
спас спой спокойной ставки старая страна счастливого счастье так таким такого такое такой там те
тебе тема тех тобой того том тому трое труп тупой тут удачного утро ушел ха хан хо хорошего
хорошее чан час чистая шаг
""".split()  # noqa: SIM905
    ),
    "ar": frozenset(
        """
آتي آل آلة آمن آن أبي أتى أحد أختي أدري أرد أرى أريك أسفل أشهر أكن ألن أليس أم أمن أن أنا أنتم
أنسى أنه أولا أوه أين إبني إشارة إلى إلي إن إنه ابنك ابني احد ارى اكن ال الآن الأن الان البلاد
الجمعة الحد الحرية الحكومة الحمام الحمراء الحي الرأس السجن السوداء السوق الصف الصورة العلم
الغرفة الفندق القدم المفتاح الوجه الوحدة الى الي اليس ام ان انا انة انتم انه اوه بأنه بك بلى بول
بى بي بيتي بيل بين بيني ترى تري تملك توم تي جئت جامعة جورج جيد حارس حاضر حمام حول حي دم دور دون
رأس رأسك رأسي رأى رأيت راي زعيم سئ سجن سحب سوف سي سيدة شباب شجرة صورة طول طويلة عبر علم عنك عنه
غرفة غريبة فإن فات فان فحص فلن فندق قابل قادر قاله قدم قوله كان كانا كرة كسر كل كلمة كله كن كنت
كوني كيف لأرى لأكون لأي لك له لو لويس لى لي ليس مائة متن مدرسة مرات مصدر مفتاح ملكة منه موت نجد
نرى نساء نفس ها هاي هو هى هي واحد وجه وحدة وحده وفي وها يد يقولون يوما
""".split()  # noqa: SIM905
    ),
}

COMMON_WORDS = {
    "en": frozenset(
        """
ab abate abbey ably abs abut academy accord ace achy acre ad admiralty ado ads afar afghan
agency aha aid ail ajar aka akin alabaster alai alas albino ale ales alibi alkali allege alley
alliance aloha alpha alpine altar alter alto amazon amber ambo amen amour amp anaconda anchorage
anchovy anew angelica angered angle angles angora annex anon ans ant antarctic antelope anthem
antique antlers anus ape apes apex apples apt aquarium arc arcade arch archangel archer arches
arching archway arctic arena aria arid ark armada armadillo aroma aromas arsenal artillery arty
asa asbestos ascension ash aspen assumption atlas attire auburn auditorium august aura auras
aurora awash awe awry ax axe axis ay aye azure baa baba baccarat bacon bade badger bah bailey
bailing bake baker balaclava bale baling balk ballast ballots bally balm balsa bamboo ban banana
bandana bane banged bangs banister banjo banner banning barber bard bare barge baring barium
bark barker barley barman barn baron barrage barren barrow bars basil basin basing bass basset
baste baster bat batman battlefield battleground batty bawl bay baying beacon bean beaver bee
beech beers beets begun belle bells belt bender bent berg berry beta betel betting bi bias bib
bicker bid biding bier biking bile billed billet billy bimbo bin binder bingo birch bis bishop
bison bites biting blackjack blacks blacksmiths blades bland bled blend blender blessing bliss
blockers bloke blond bloods bloom blossom bluff bluffs blur boa boar boatyard bod bode bodega
bog bogie boil bolo bologna bolt bolus bonanza bond bong bongo bonito bonne bonny bony boo boom
boomer boomerang boon boos boot booth bop bore borne botany bottoms bouillon boulder boundary
bountiful bourbon bourne bower bowling bowman bra brad brake bran branch bras brash brass brat
bravo bray breakers bream bred bree brewers briar brick brides brie brig brine broach bronco
brook brush brusque buckwheat bud buffalo bugle bullion bulls bully bum bun bung bungalow bur
burden burg burr burrow burst bush busing butler butterfly buttermilk bye cabana cabaret cache
cactus cad cade cage caiman cal calamity calcium caller callow callus cam cams canal candor cane
canes canna canning canoe canoes canon cant canyon cap caper carbon carbonate cardigan carefree
cargo caribou carnation carne carny carp carpenter carrion carver cascade cashmere casino
casinos caster castor cathedral causeway cavalier cave caves cayenne cedar celebration cement
centennial cents centurion chad chafe chagrin chalet chamber chamberlain chamois champ champagne
champion champs chandler chap char checkpoint cheddar chevron chi chihuahua chili chilly chin
china chinchilla chino chipping chittering choir chop chore christian chum cicadas cig cine
circa citadel cite citrus clans claret clary clay claymore clemency cliffs climax clones clot
cloud clover coal coats cobra cockatoo coco cocoa cod cog cognac cohort coin col collie cologne
colon colony com coma combine comer comet comma commerce commissioner commonwealth communal
communism compendium compound comps con conception concession concise concord concrete condom
condor cone coney confederation confines confluence congress conservation consolation
constitution content contention contest continental convent converse conversion convoy coo cooks
cooling cooper cope cor cordon cork corn cornea corners cornucopia corny corona coronation
corporation corpus corral cot cottage cottonwood couches countryside cousins cove coven cow
coward cowards coyote coyotes coz cranberry crane crater cray creek crescent crest crick cricket
crinkle crone crook crooks crossroads crucible crystal cu cube cue cults culture cur curry
cutoff cuts cypress dab dag daisy dale dam damask dame damp dandy dang danish dares dauphin dawn
daze dean deb deer defiance delay deli delta delve demo democrat den dent dents deport deposit
derby dial dibs dicks dike dildo dill dilly dim din dinar dingle dingy diorama dip dire dis
discovery diss diva dives divide doc dock docking dodge doge dolce dole dolphin dom dome
dominion don dona dong doom dosing dot dour downer downside downtown drain drains drama dresser
drone drowning drum dual dub ducats dud duets duffel duh duke dun dunes dung dusty dutch ea
eagle earl earnest eastern ebb ebbs echelon echo eclectic economy ed eddy eel ego eke elbow elf
elixir elk ell elm em emblem emerald emery eminence empire emporium energetic engineer enigma
ensue enterprise equality er era eras erode err essay este eta eureka eve evens evergreen excel
excelsior exhibition experiment export fab fairway fairyland falcon fang fare farmers farmland
farms faro fatwa fawn federation felicity fellers felling fen fer ferns ferret fertile fey fez
fie fife fig filler fin finale fines fireworks fiscal fisher flashing flea flee fleet flint
flocking flora floss flushing fob fog folders fonts fop fora ford fords fore foreman forge
forges forks fossa fossil foster fou fouler fountain fours fox frank freeman freer fresco
freshwater fro frost fry fuming furnace fussing fussy gait gal gala gale gales gall gallant gals
gaming gamma gamut ganda gander ganja gap garb gardenia garland garner garnish garrison garrote
gasket gassing gat gateway gaze gee gel gem genes gent gentry gill gills gin ginseng git glades
gland glen glide globe glove gob godown golem gondola goo goodwill google gooseberry gore gored
gorge gorges gory gosh gossip goy grabs graces grad graft graham grain gram gran grandson
granite grants grapevine grass gratis graven gray grays greenback greens grenade griffin grill
grim grin grit groom gross grove groves grub guano guinea guise gulf gums gunning guru gut gym
gyp gypsum hab habit hag haiku hail hale hallo halls halt ham hamlet hammer handy hank harbor
harden hardy hare harem harmony harp hart harvest haste hatch haul haven haw hawthorn hay hazard
headquarters headstone healing heath heather hector heel heist helper hem hemlock hemp herald
heres heritage hermitage heron hes hew hickory hideaway hideout hie highland highways hill hills
hillside hilltop hinge hinges hippo ho hob hobo hock hocking hog holder holler holly homeland
homer homestead hometown homo hon honcho hone hoo hood hooker hooks hoover hop hora horde horn
horseshoe hos hosanna hose hub hue huff huh hula hull hum humble hunter hurricane hut hydra
hydro icicle id ids ifs imp imperial incline ind indie industry ink inland inn inning insular
intercourse interior ion iota irate ire irk isle isles ivy jab jack jackpot jade jag jam japan
jar jars jasper java jaw jay jean jello jenny jerky jersey jib jingle jinxing jog jot jubilee
jug jun junction juniper kale kappa karma kat kebab keel keen keener ken keystone khan kiln kilo
kin kinder kindred kings kino kit kite klutz label labor lac laces lacrosse lacy lad lag lakes
lakeside lala lam lama lame landfall landmark lane lap lapel laps larva laser lash lat latte
lattes laurel lavender lawn lax laze lazy lea lean lee leech leek leer legacy lei lem lemme
lemon lemur lender lens lent lessen lever levy ley lib liberal liberation liberty lice lichen
lick licking lid lido liege lien liens liking limbo lime limestone limit limo limos linden linen
linger lino lint lion lions lip lira lire lit liter lively lizard llama lo loans lob lobe
locking locust lode log logo lone loo lookout loon loop loos lop lorry luau lube lug lung lunge
lure luring lush luster lux lye lynch ma mace mach madam mafia magazine mage magenta magnet
magnolia mahogany maiden maidens mailing maize mako males mall mallet mam mamba mammoth mane
mange manger mango mania manila manly manna manning manor mansion manta mantel mar marathon
marble marches mare mares margarita margaritas maria marina marine marines maritime marlin
marquise marrow marsh marshal marshes mart martin martinis marvel mascara mascot mason massacre
massing mast mat matador mate maul maw max maxi maximum mayo maze mead meadow mecca mechanic
medley medulla meek meg mega melon meme mending mentor mercury mere meridian merit mermaid mesa
mescal messy meta mete meter metro metropolis mew mi mica mid midfield midtown midway mignon mil
mill miller millers millet mils mime min miner mining minister minus mire mite mo mob mobile
mocha mod mogul moi mojo mold mole molten mono monument moo moody moor moos mop mope moping
moray mores moron morrow morsel mosquito mosquitos moss mot mote moth motley mound mounds
mountainside mountaintop mow mu mud muddy muff mug mulberry muse mush muskrat mussel mustang
muster mute mutters myrtle mystic nae nag nah nails nap nape napoleon narrows nary nasal naval
nave nay nearest needle needles nelson neon nest net nevers newborn newcomers newton nil niles
nit nitro nix nod nods noel noisy nomen non noonday northeast northeastern northern northward
northwest northwestern nova nu nut oak oar oasis ob occasion oceanic ode ogre oi olde olden
omega omer onset oo oof opal ope opera opus oracle oral orb orchard orchards ore orient oriental
otter oust ousted outing outlook overland oversee ox oxford pa pace pacific pacing pact pad pail
pains painter paisley pal palazzo pale palladium palling palms pals pan panama panda pandas pane
pang panic panorama pant pantheon pap papa papaya par para parachute paradise paragon paramount
parchment pare parent parkway parole parse pas pascal pasha passage pasta paste pat pate patrol
patsy pavilion paw pawing pea pearl peck pecs peculiar pee peel peeling peer peerless peg pegs
pelican pelt pen penal pencil penguin peninsula penne peon perish perk perm perseverance pert
pest pesto petal peter petting pew peyote phi phoenix pi piazza pier pierce pies pigeon pike
piles pill pinch pine pines pinewood pining pinnacle pinto pioneer pipes piranha piranhas pirate
pish pit pita plains planes plantation plaque plateau playa plaza plop plot plum plunge plunges
ply poco pod poi poking pol pole polish poll polling polo pom ponce pond ponder pong poo pope
poplar porches porcupine pore port portal porter poses posing posse posses possession postal
potting pouch pound pout pow pox pram prat presto prey prickly prim principal pristine privateer
pro proclamation proctor propel prospect prosper prosperity prosperous proton proven providence
provost pry psi pub puck pug puke puma pun pup purchase purer purse pus pusher pyramid qi quack
quart quay quiche raccoon radium rads rag rage raiding rail rainbow raja rake ram rams rance
rand ranger rap rapid rapids rappel rash raven ravine raw ray rays ream reborn receiving
recovery rector redemption redhead redwood reeds reek reform reg rehab rein reliance rep repose
reps republic reserve reservoir retreat rev revel revere rib riddle riddles rider ridge rifle
rig rim rims rind ripe risen riverbank riverside rivet roam roan robe robins rod rode rodent
rodeo roe rolls roman romeo root rosebud rosemary roses rosewood rot rota rote rots rouge
roulette roundabout roundup rouse row rube rude rue rugby rum rung ruse rust rustic rut rye
sable sabres sac sack sadly sag saga sahib saints salads sale saline sally salmon salon salute
salve samba samples sands sandstone sandwich sandy sane sang sap sapphire saran sarge sari satin
sauce sauces savage savanna sawmill saws sax scant scenic schooner scissors scone scurry
seaboard seaman searchlight seaside sec sector sedan seer sells semen semi senile senor sentinel
sera serpentine servant serves servo sever severance sew shack shading shaft shag shale sham
shaman shamrock shanghai shankar sharpness shell shepherd sherry shilling shim shin shiner
shingle shipyard shoals shone shoo shore shoreline shortens shudder shun shush shy sic siding
sierra sig sigma signpost silo silos silt simian sine singer sinning sins sip sire siren sis
sissy sixteen ski skit skull skyline slashes slaughter sledge slide slope slough sly smiley
smith smiths smock snog snowflake snug soars sob soba sober sod soda soften sol sole solitude
solo sop sora sore sores sorrel sorts sot sou sour sous southeastern southern sow soy spa spas
spat spatula speedway spic spike spire spires spray springer spry spur squawk stables stagecoach
stains stall stamp stamps staple stark startup stave steadfast steep stein sterling stern stiles
stoke stoker stonewall stow strand straw strawberry strum sturgeon sty sub sued suede sully
sulphur sultan summerhouse summit sumo sunbeam sunburn sundown sunflower sung sunning sunrise
sunset sunshine sup superior supreme surf surges surrey suss swallow swamp swan sway sweets
swords sycamore ta tab tactic tad tadpole tag tailing tais taker tale tales talisman tallow
talon tam tamale tame tamer tampon tan tang tangent tangerine tango tanner tans tapas tapes
taping tapping taps tar tarn taro tarp tartar tasty tat tau taut tavern ted tee temperance
tender tendon tent tequila terminal terminus terrace terry thane thermal thorn thrall thun
thunderbolt ti tiara tic tiers til tilt timbre timer tin tine ting tire tires tiring tit titan
toe toga toll tom tomahawk tombstone tome ton tone tong tool tooting tor tore tornado torrent
torso tot tote totes tow tower toy trainer tranquility tranquillity transit tray tresses
triangle tribune trident trim trinity trio tritium triumph troll trooper tropic troublesome
trough troupe troy trundle truss tsunami tub tuba tube tucker tug tulle tum tumble tun tuna
tundra tune tuner turbo turkey turner tut tutu tux tweed twin twist una uni union unite unity
university uptown urn usher utopia vac val vale valentine valley valor vane vans varsity vary
vase vat ven vermilion veronica vest vestal veteran veto vex via vicar victor vida vie viking
villa vim vinci vine vines vineyard vineyards viola violet virgin visa vise vista vita vogue
volcano voters wad wade wag waging wail waits wal walker walling walnut wampum wan wangle ward
warden wards ware warns warren warrior wary washer wat watchtower waterfront waterproof
waterways watt waver wax waxing wean weasel weaver weavers wed weed weir welling welsh welt wen
westerly wetter whistler whites whiting wick wielder wilderness wile willow willows winder
windfall wines wing wink wiry withers woe woken woodland wool wort wow wrangle wright wrist xi
xu yak yam yang yap yarn ye yea yen yens yew yin yoga yon yore yuan yuk yum zap zeal zebra zee
zest zing zit zone zoo
""".split()  # noqa: SIM905
    ),
    "fr": frozenset(
        """
abat abbé abondance abondant abricot abricots ace acharné acharnés agira agis agneaux aie aigle
aigre aiguillon aiguës ail aire albanais algérien alibi allemand alliance allier alloué allège
allégé alter alto alu amas amazone amen ananas andouille angle angles angoisse angoissé antique
anus apache apte aquarium arbore arc arcade arche archer arches archet arctique ardentes ardu
are ares argentin argenté aria arsenal art artillerie ascension asile athée atlantique atlas
atome attaques attaqués attira attire aube autrichien avare avirons avise avisé avoine avril axe
axé aérodrome aéré baba bac bacon bacs bagatelle bagues baie baignes baignés bail bains baissa
balai ballast ballots bals bambou bambous ban bananes bancal banco bang banjo banni baraque
barda barge barman baron barrage barrière barré bars basse basset bassin basé baume bavard bave
bavent bavé bazar bec belge belvédère benjamin benne benêt berge berger berline bermuda berne
bernés bienfait bijou bilan bile bille bis bise bison blesse blond bluff blé blés boa bogue
bonbon bond bondi bondé bonhomme bonté boom boomerang bordeaux border bords borgne borne borné
bossé bot bouc boue bougie bougé bouillon boulon bourbon bourg bourgogne bourguignon bourre
bourse bous bouse bouée bowling box boy brandis brandon brevet brick bride bridge bridé bridés
brie brigue brille brillé brin brins bris brisa britannique brousse broyé bru brun brune brusque
bulgare bulle bulles bungalow burin buse bute butera butte buté bâche bâille bât bâtie bée bénin
bénis bénit béton bêta cabanes cabaret cacao cachemire cactus cade cagnotte cailloux caisson cal
calamar calcium cale cales calice calmar calumet calé calés came camelote canadien canal canaris
cancre candide cane canoë canoës canton canyon cap capital carbonate carbone carcan cardigan
caresse caressé cargo caribou carre carrefour carrières carré cascade cascades casino casinos
castor catalan cavalerie cavalier cave caves cavité cellier cendre central centrale centres
cerbère cercueil cerise cerisiers chacal chagrin chagrine chai chalet chamois champs chantilly
char charlotte charmes chars chas chassé chatte chaudron chauve chaux cheminot chester chevron
chilien chinchilla choir choque choqué choqués châle cieux cigales cil cintre cire ciré cite
clans classé clavier claviers clefs clones clémente clôt cobra coco cognac cogne cogné col cola
collantes collet colliers collège collégien colombe colon colonie coma combine combiné combles
comblés commerce complexe complexé compétition conception concession concrète condor confins
confinés confort confédération conservation consolation constance constante constitution
contamine contaminé conte contes continental contrecoeur contres conté conversion conçue coq
coquille cor corail corbeilles cordon corne corneille corporation corpus corse corsé cotes coton
cotés couchés coudes couleuvre coulée courroux courtois cousins coutures coyote coyotes creusé
cri cricket crique cris crisse cristal croc crues crèche crèches créances crête crêtes cube
cuira cuite cuits curry cuvette cèpes céleste célébration céréale côlon cône côtes dalle dalles
damer dan dandy danois daté dauphin degré delta dent derby deuil devin deviné devis devises
diapo dinde diorama divan dock dollar donjon dorés dot douane doués drain drains drap draper
dresser driver duc dunes dura duré dus déesse défiance délice démange dément démonte démonté
déni dés désarmés détroit dînant dôme effort ego empire empiré enter entrepôt envié er erre erré
escalier espagnol espère espérance espéré essai eue exhibition falaise fana fane fané far fat
faubourg feins ferma ferré fertile fez fiais fiché fie fiel filez finale fines finlandais fiscal
fié flemme flore florissant foc fol folles fonda fontaine fontaines fonte fonts fore forestière
foret forge forges forgé forgés fortuné foré fosse fosses fossé fossés fougère fouler four
fourneaux fours fox franche franco fraternité frayant fretin frise frêne fâcher fâches fâchés
fèves fédéral fédération félin férié féru fêté gai gaillard gais gala galant gale gant garait
garda gares garni garé garés gaze gazon gazé gel gelé gerber germain germe germé gilet gin giron
gland globe glu golden golf golfe gorges gorgé gosier gouvernés goélette grain grange granges
granit granite gras gratis gravé grec grenade grill grillon gris grise grisé groom grotte grues
gruyère grâces grès grève gré guano gui guider guidé guise gué gâter gâtes gâtés gèle géré habit
haines hall halls hampe hanches hardi harem harmonie havre haï haïr haïs henné herbes hercule
hindi hollandais home hongrois honore horde hostie housse houx hue humble hélas hélé hérisson
héritage héron imbu imiter imper impérial inca incline incliné indien institut internat
intervalles ion iota irai irlandais islandais israélien issu italien jade japonais jasper jaune
java jean jeûne jeûné jouet joyeuse jumeaux jumelles junior jures juron jurés jésus kaki karma
kilo kit krach képi label labrador lad laine lama lame laminé landau lande lange lapine laps las
laser lassée latte lattes lavant leader lent lents lester let leva levant levier levés libres
libéral libération lice lichen lie lier lierre lime limité limon limonade lin lingot lino lion
lions lisse lisses littoral livré liège lobe logo logos longe longé loque lot lotte louches loue
loupe loupes loupé lover loyal loyers lue luisant lus lutin lutter lux luxe luzerne lys lâches
lâchés lèche lèvent lèves léchée légalité léger lésé mach madeleine madone mafia mage mai maille
maillot maisonnette malins malle malles mamelles man manche mander manga mangas mangue manitou
manuel marais marathon marc marchand marchant marches marchés mardi mare mares marges marin
marina marine marines mariné marinés maritime mark marmelade marocain marquise mars martel
martinet martyre mas mascotte massacre massacré massais masse massé mastic mat matador mater
matinal matrice mauves maximum maya mayas maçon melon men menaça mentes menton mentor menés
merlin mess messe mexicain mi miches midi mie mil milan mile millet mime min miner minier minus
miné mire misère mite mobile moche modeste modus moelle moisson moka mol molle molles mollet
monceaux mongol mont monta montant monteras monts montés monument moral mors morse mortel
mortier mosquée mou mouchard mouettes moule moulé mue muer mure muré muse mute muté mué mâche
mâcher mâché mâle mâles mât mènes média médias métal métro mêlé mû mûr mûre mûri mûris mûrs
nages nain natal naval navales nazi naïf naïves nef net nette nia noce nomme norvégien noyant
noël nu nue nuis nus nymphes néant néerlandais nées négrier néon nés oasis observatoire
occidental ode ogre omis ondes opus opéra oracle oraison oral orange orgueil orient oriental
oriente orienté orphelinat oser oses ouest ovale pacifique pack pailles pains pal pale palmarès
palme palmer palmes pan panade panda pandas paniqué panne pannes panorama panse pansé panthéon
pantin pané papas para parachute parachuté parent pari paria parier paroi partes parvenir parés
pascal passa passade pasteur pavillons pavée paya peiné pelles pende pendra perce perches
perchés percé perle perles pers perse persévérance peste pesé pet phone phénix piano pies pigeon
piges pignon piles pilon pilé pin pinson pioche pioché pion pipes piranha piranhas pirate piraté
pisté piton piètre piéton plaine plains plaisance planes plantation plaqué plate plateau plats
plaça pleurs plomber plombier plonger plot plumer pocher poing poix poli polis polo polonais
pommier pommiers ponce pond ponte ponts pool pope portez porto portés poses postal posés poteau
potier potin pou poêle pria principe proclamation progrès prospect prospères proton providence
pré présidente publier puer puma punch pus put pâle pâlit pâte pâturages pâté pèse pète pélican
pénal pénales péniche pépin péri périr péruvien pétale péter pétrin pété pôle qu quarante
quarter quiche quiches quo rabat racine racines rade radis radium rafales rage rail rame rami
ramé rance rançon rappel ras rata raton raz recalé record reg rein remue remuera remué rende
renne reposé ressource riant richard ride rider ridé rie ries riez ring rions ris rive rives
rivières rivé rivés riz roc roche roches rocheuses rode rodéo rois romaine roman romans ronde
roquette roquettes roseau roses rossignol rosé rosée rot rots rouille rouillé roulette roumain
roux royal rude ruelle rugby ruse ruser rush rusé rut râle ré réservoir résine rôde rôdent sablé
sabres sachet sacre saga saignes saignés sains saints saké saleté saline salir salit salles
salve salé salés samba saoudien sape sapes sapé sapés sari sas satin sauces sauta sauvage saxo
saxon scandale scierie sec sel selles sels sentinelle serre serres serré serrés serti servant
servantes serves servies set sherry sien sigle signa signés sillon silo silos singer sire sis
ski soda soi soja solde soldé sole solitude solo sonder sonna sono sorts sot sou souligne
souligné souri soûl spire stables stock store stylo suc suisse sultan suprême surf surmené
surmène sus sué suédois syrien sèmera sève sénile tabou tac tacher tain tais talisman talon
tampon tan tango tank tanner tanné tapera tapes tapi tapés tare tari tarif taré tarée taule
taverne tavernes tchèque tempe tende tendon tendra tenta terminal terminus terne terrer terrés
tertre tesson thaïlandais thon tic tierce tiercé tiers tigre tilt timbre timbré tira tires tirés
tisane tissa titan toast toc toison tomahawk tomate tomates tomba tome tonnerre tonus torrent
tournes tournés trac transit transporte transporté trappe trappes trente tresses triangle
tribune tricot trident trie trier trinité trio trié troll tronçon troupe trèfle trêve tua tuba
tube turc tut tweed tyran tâte tâté têtu tôle ukrainien uni unie union us uses usés vains val
vallon vans varie varié vase vendra vengeons ver verbe verges verrière vertes vertu vertus verve
veston veto via vice vida vidais vidé vietnamien vif vigneron vil viles villa villas vils vins
vint viol violes violet viols violés virale vire visa vise visé vitre vivacité vivier viviez
vogue voila volcan voles vols volés voté vénus vénère vénéré vétéran xérès yak yoga zoo zèle
zélé zéro âgé âne ème ères échelon écho écorce égyptien élan élixir élu émet éminence épargnes
épargnés équateur étables étain étang étape étoile étoilé étui île îles ôtera
""".split()  # noqa: SIM905
    ),
    "es": frozenset(
        """
abad abadía abertura ad adelanto aduana agrado agria agudo ahorcado ajo ajá alba albino
alcantarilla alcoba alfa algodón alijo almirante aloja altar aluminio amargo ami amos ampolla
amén an andas andén anguila ano antigüedad apache apartado apio apoderado apta arca arce arda
ares argo aria armería arnés aro aroma arpa arrecife arroyo arsenal ascensión aseo aserradero
asma asta astillero ata atar auge aura aurora avanzada aviación añadir babor bache bah bahía
bajón baliza balneario balsa banana banca bando banquero banquete barca barracón barranco barril
barón basa bastar bastón bata batallón baza bazar baña bañado ben bengala beta bi bobo bol
bombón bono borda bota botar boya bravo brecha brisa bruma bucal budín burla buzo buzón bálsamo
básico bóveda búfalo caber cabezón cacao caimán cal calabaza calabozo calamar calaña calcio
caldera calendario callo calmar calva camarón camilla caminata campanario campanilla campestre
campiña cana canela canino canoa cantera capilla car caracol carmen carpa carpintero carpintería
carril cascabel casta castaño castellano castor cava cayo caña caño cebo cebolla celeste
cenicero ceniza cerda cerro cesar cese cesta cesárea cha chal chalet chapa charco che chillar
chiquilla chiquita chocho chucho chulo chupa ciervo cinto cisne cisterna ciudadela ciénaga
clemencia clímax cobija cobra cobre coca coco codo col colcha colon colorado combinado comodoro
comporta compuerta concepción conquista constancia constitución continental contramaestre
contratación convención convento conversión convoy cordero cordón coronado corral corrido corsé
corteza cortés coyote cresta crucero cráter cuba cuco cursi curva cálida cálido césar cólera
daga danés dardo delgado deliciosa delta descubierta dese despensa destacamento devoto diana
dichosa dinamita diva divina divino dolar dona dorada dorado doña dudar duque durazno décima
elfo elixir embarcación emboscada enana encarnación encrucijada ende enigma escalón escondida
esmeralda española espina espinal estaca estancia estela estrecho extrema falda faro farol farsa
faz fiera filo fino flaca foca follón foro forro foso franco fu fumo funda fundación fundición
fénix fértil fía fósil gala gallo galán gama gamma ganga garra garrote gasa gata gema gen gentil
ginebra gobernadora gol golfo gorra granada grandeza granito grant griega grúa guante guerrera
hacienda hada harina harén hebreo her herir herradura hincha home hondo hongo horizonte
hormiguero huerta huerto hum hércules ida imperial imán independencia inocencia israelí jabalí
jade jaque jazmín jerez juan jura kilo labor ladera ladra lagarto laguna lana lanzada larva
laurel lazo lema lenta leona levante leve leña liberal liga lila lima limbo limo limón lino
listón litio llano lloro lomo loro luche madriguera madura magdalena majo malla malta mamón
manada manantial manchar manga mango manteca mantel manto manzanilla maní manía marcial marciano
marco mareo marfil margarita marino mariposa mariquita marqués maría matador matanza matinal
matutina maya mazo mea mediana mega melón mentor mentón mera merced mero mesero milla
misericordia mito moco modesto moho mojo mola molde molino mona monasterio monja monta monte
monto montura morada moraleja morena moreno moretón morro morsa mosca mosquito mota moño mu muda
mula musa mármol nana nasal nata natal nato naval neblina negrito nevada neón non norma noroeste
noto novata novena noventa oasis obispo occidental occidente oliva olla opio ora oral orbe
oriental oriente osa ostra pabellón pacto pacífico paja pajarito pala palanca palas palco palma
paloma panda panorama pantano paria parrilla parta pasatiempo pasto patria patrimonio patrocinio
patán paté pausa pañal pe peculiar pego peine penal penitencia península pera pergamino perla
perseverancia pescador pesquero peste peón pi pica picar pichón pilar pilla pimienta pino pinto
pipa pirámide pisa pizarra piña plaga plana plateado pleno plus podio polaca polen polo popa
porra porro porta porte portugués portón porvenir pos posada postal pradera prado presto
prevista pro prosperidad providencia pulgar pum puma pureza purga purificación puré pus puño
páramo pío pólvora quebrada quemada quito rabino racha raja rama rana raso realeza recreo rector
redondo reducción reforma remolino reno reo república res resaca reseña resina restauración
resurrección ribera rifa rima rincón risco rito riña riñón rob roble rodeo rol romana romano ron
ronca rosario rubio rubí ruda rudo ruidoso ruptura rábano ría sable sabrosa sacramento saga
sagrada salado salina salmón salvación salvada salvador salve san sana sandía santa santuario
sartén sastre sauce semen seno serena sereno sexta seña sidra sien sierra sillón silo socorro
soda soja solidaridad sombrío sonda sonora sorbo sos soso sudeste sudoeste sultán sumar sumo
suroeste sábana ta taberna tablón tabú tac tajo talco talismán tallar talón tambor tanga tango
tapón tara tarifa tarro tejer tela temple tender tensa tentar tequila terca terminal tesorero
teta tiara tic tijera timbre timón tina tinta tinto tirano tirón toga tomate top topo torna
tornado tornillo torno toro torrente torso tortuga tos tostado trabada travesía trigo triunfo
tránsito trío turba tutela tutora tónica tóxico túnica urbana urbano uva uña vago valentía valer
valla vals valía vara varado vasto veinticuatro velada vello velo vena venado venda ventanilla
vera verbo vereda veto vicario vice viga vigía vil villa viola violeta virtud volador volcán
víbora víctor yate yen yugo zapatero zar ágil águila ámbar ángulo ártico ático órbita
""".split()  # noqa: SIM905
    ),
    "de": frozenset(
        """
ad arg art atme au augen aßen backe bad baden band bau binde binnen blond bläst borgen boten
brecht buchen cents chance circa deutsch dinge dümmer dünn ehren ehrt einig elend enge engen
enger faire faule fauler feucht fließen floss fresse fügen galt gelang gen general gering
geringen gießen gingst grab gratis griffen groben haste heule hingen hob kill kinder kippen
klagen klarer kleben kotzen kühlen lach lande lehre lehrte liebling locken loyal luden läge
läuten ma made mai mama marines merk messen min mine mission modern mund müden nähe nützen papa
paradies pater plans platt platz pure purer put rauch rauen regen renne rissen ritten rock rohe
rotem runde sand sang saure schilde schleifen seins sende song spitz springe start station steil
strengen stumm sun tauche tod totes trau treuen trieben tuch täten un vage vers via volles voran
wein weiser welt wies wilder winzig wisch zähle öl
""".split()  # noqa: SIM905
    ),
    "ru": frozenset(
        """
августе аврора ада аду ай аки али аллен алло альбом альма альянс амелия арена арка арт арчи
атака атаки атлас баба базе базу базы бай бак баки банка банке банкет банки банку банок бара
барак баре барон барсук бассейн бах бегу беде беду беды безопасного безопасное бела белка белки
белого белое белой белому белую белым бета бил били бич бои болен боли больна болью борец бостон
бренда бритта броди буги буди бум бун бурбон бури буря вал ванна ванну вашем вели велика великим
великого великое великой вена верный вероника веру верхняя веры вес веселого веселое веселый
весом весёлого весёлый вивер вида виде видим видов видом виды вилка вин вините виноград
винчестер вице водный возрождение волос воля вор воры восток восточное восточный восход восхода
времен времён вру высокого высокое высокой вышка гамма гари гас гель гигант глубокий глубокое
глуши гнев гор горе гори горный городок гору горы горький гражданское грант грей грозный гром
грязи губы гул гуру дабы дает дайка дан дана данном дано дар даром даёт двор дворе дворяне дева
девица девон декан дел делом делу дель дельта джем джерси дне дно добра добром доброта добры
добрым долина долю доля домом дому дона дорог дороге драма дружба дружбы дура едой еды еле ели
ем жар жара желудок жемчужина жене женой жену жены жук жуки зайду зала зале заря звездный звон
звёздный зеленое зима зимой золотое зулу игла игре игрой игру изо империи империя иной институт
института иск искра искры кабы кайла кали каменная каменное кампании кампания канал канала
канале кара карате карма карман кармане кафе каша квартал квартала кило киль кита кларка клей
клин кличка кожи кожу коза кой кола колени колония ком кома коммерческий концу коньяк кори коров
корона кот котором кошки красного красное красной красным крест крути кузина куки кулак курил
курсе курьер кучу куш лагуна лай лак лаки лапы лев левой лежа лежи лежу лей лесной лея лига
лимон линкольн лир лиса лист листа лоб ложки локоть ломбард лот лук луч любим любимец маг
магазина магазине маги майя маленьким маленького маленькое мамой манги манера манеры марафон
марка марли марок марсель март марте марша маршал масса матрос маяк мед мел мелисса мер мерседес
меры метро мечи мили мина мины мирное мирный мирового мировое миром миру миссии миссию мистик
могила могилу могилы мод мода мол моли молочный молю монах монахи монет монета мора моргана
морей мори морское моря моста мосту мосты музей муки мур мустанг надежду надежды наполеон
научный находка немой нему нижнее нижний низам новенькое новом новому новым нора нормальная
нормальной ньютон няня обзор объем овощи огни ода ожерелье озера октябре октябрь омар ому оп
орден орел орёл острова острове охоты пал пальцем панда паника пап папе папой папу папы
партизаны пел пела пели пена перл песка песке песок пещера пещеры пивка пил пила пили пир пирог
пироги пита пишу пища плана плане плану плата плату плоти плоть побег победу победы пограничный
пожара пойму пола полицией полицию полна полной полны полу полы поля пони поп пор портье поток
потоки правде правдой правды прайс прелестное прибор приму приют прогресс промышленный пруд пуль
пулю пьеса раб равна разумное рака ран рану раса рассвет рассвета раю рая ре рей рекорд ректор
рено роб родина рождественский розы ром романа рос роскошная роста ростом рота руби ручки
саванна сага сад саду сады сакура салон саммит сарай сахар свете светлая светлое светлый свету
свеча свечи свободе свободного свободное свободный свободным свободу свободы северное северный
сей секунда секунды села сенна сер серии серию сет силе силой силу сим сирена сити скала скалы
скот славно славное славу славы смелое снов сова совета советская советский совету совы сок
сокол соли солнечное солнечный соль сорока сорт соус спасу спина среднего среднее среднем
средний ставок стар старой старом старую старше стен стена стене стену стерлинг стиле стран
стране страну стрелка стрелки стрелок строго строители суда суде суду сухой суши счастливое
счастливым счастью счастья съела съем сюрприз табак таверна тай тайга танго тара тату теплое
тигр тик тина титан тихий ток тока тома тон топор тор тори торнадо тост трата труба трубе трубу
труд труда трупа трусы тупик тур турки турок увы угу удачная удачное удачный удобная удобное
уедем уйду усы уши ушёл феникс ферма ферме ферму фермы флора фон фонда фонтан фортуна франко хам
хана харе хит холм холодное холодный хор хорошем хорошим хули центральное центральный чад чары
чаша чашка чашки чашку чая чек черного черное черной черным честер чин чистого чистое чистой
чума чую чёрного чёрное чёрной шага шаги шагом шар шары шах шахта шефа шефу шина шины шире
широкий шу эва эли элитный энергетический эхо юг южное южный юнион юпитер яблочный яма яркое
ясен ясный
""".split()  # noqa: SIM905
    ),
    "ar": frozenset(
        """
أباك أبيك أر أري أقدام أكنت أمه أنة إبنك إس إل إله إم اتى الأحد الإشارة البرج البشري البيرة
الجبل الحصان الخريطة الخميس الدور الدين الزعيم الساحل الشجرة الشيوخ الغريبة الفحص الفن القبو
القصر المزرعة المشهد النصر انسى اولا باردة بارك بدلة برج بلدة بنت بنك بيلي تولي توماس جاي جبل
جوي حر حصان حمراء حوله خريطة خطاب دان دورة دوري دين رأي رايت روس زيارة سأرسل سحر سكوت سوداء سوق
سيئا سير شون صناعة طرف طيبة غاز فيل قصر قصير كرسي كريس كشف كلارك كوب كون لورد لولا ليلي مذنب
مزرعة مقر نجمة نوم نيك هاى هنري وأين وفى وقف ويل
""".split()  # noqa: SIM905
    ),
}
