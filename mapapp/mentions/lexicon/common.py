"""Words of everyday language that are also names of places, as written in lower case.

Written by ``benchmarks/fit_lexicon.py``; not edited by hand.
"""

FREQUENT_WORDS = frozenset(
    """
aber abra accord acht act acá add adiós advance aeropuerto age agi ago ahí ai aient aim aime
aimé air aire airport ait al ala aldea alegre alegría alemán alerta alianza all alle allein allá
allé allí allô alma alone along als alt alta alter alto altura am ama amarillo ami amie amies
amo amor an ancien and anda andar ange angel angels anger anglais ans antigua any appel appels
arbre arco are area arena argent arm arma armada armado armen arrest arriba art as asco ask
assise así at ataque ate attiré au auch auf aun aura auras aurons aux aventura avez avion avis
avión ay ayer azul año bad bag bail baile bain baja bajar bajo bal bala ball balle ballon banco
band banda bande bandera bang bank bar barato barba barco barra barre barro bas base basic basta
bastardo basura batería bath battle bauen baño be beach bear beaux beca bed beer beg began
begann bell belle belleza bello bend besar best bet bete beten bienvenida bienvenido big bigger
billet bis bist bière blanc blanca blanco blast blauen blessé boca boda bodega bois bol bola
bomba bombe bon bone bonita bonito bonne bonnes bons book bord border bordo born bosse bot
bottom botón bouge bow box boy brach brain brains brand bras bravo breit bride bridge bright
brilliant broke broma brown brûle brûlé bu buch bucks buen buena bug bullet bury bus busca bust
busy but butt buy by bête bêtes bösen cab caballero cabaña cabo cabra cache caché cada caer café
cage caja cajón caliente calle came camino campagne campamento campana campaña campo can canal
canon canta capaz capital capitán car cara carbón care cargo caridad cariño carne caro carrière
carro carry carta cartes casa casar casco cash casi casier casino caso cast castillo castle cat
caza cañón cela cell celle celles cellule cena cenar center central centre centro cents century
cerca certeza ces cet chair champ champagne champion chance change changé charge chargé chase
chasse chat chaval cher cherche cherchez cherché cheval chico chier china chino choix choque
church château chéri ciel cima cine cinta circle cita city cité clair clara claro classe clever
clé clés coast coin cola college colonia columna colère coma comando come comer comfort como
compañía competition con condado conde consejo constante consuelo content cook cool cop copa
corazón coro corona coronel corredor corte cos cosa cou couche couches couché council cour cours
course court crap crema cristal croix cruz crâne crée créé cuarenta cubo cuero cuesta cueva cul
culture cup cura custodia cut cuya cuyo cámara côtés da dad dado dafür dama dame dann dar daran
dare darling darum das dass date davor day dazu daño deal debe deep defensa deja del delicioso
dem democracia denen dents deren des descanso desk destin devine di diablo diamante diamond dick
die diesen dieta diez difícil dig digne dire dise distracción do dog dogs dollar don douze doué
down doy drag drama drew driver drug dry du duda due dug dulce dummer dur dura durant dure dès
déjà dí día dólar dû ear early earth eat eau eben echt economía effort egg eine einen el ella
ello ellos emperador en encantado encanto ende energy engaño enseño enter entrada envie er era
ersten esa escalera escondido escucha ese eso espejo espera esperanza espía espíritu esquina est
estación este estrella estudiante eu eure eux ever exchange eye fahren faire fais faith fall
fallo fama fan fang far fass fat fate federal feliz fell fer ferai ferez feria fiche fick fiel
fier figura fil fila filer fille fils fin finis fiscal flesh flor fly fois fondo for force forcé
forest fortaleza forth fortuna fortune forêt foto fou four francés freedom fresco fressen friend
friendly friendship from front frontera fruta fría frío fuerte fully fun fábrica fête füllen
galaxia galería gallina gana ganado gang ganz gar garde garden gardé gare garganta gars gas gay
gaz geh geil general gente gentil gern geste get gets gib gigante gingen give glad gloria go
gobernador god goes going gold golden golf goma gone gonna gorda gordo gorge got gota gouverneur
grab graben grace gracia grad grado gran grand grande grandi granja grano grant gratis grave
green gris gros groß grâce grün guapo guarda guardia guay guerra guerrero guessing guide guns
gut guy guía gère général ha hab habla had hair hais halbe halfway hall hallo hals halt halten
hang happy hard harm harta hassen hat hatten hau haya he heard hecha hecho heil hell herencia
hermosa hero heure hey hier hijo hilo hire hit hoch hohe hol hola hole holiday holte home hommes
honey hook hope hora hospital hot hour hoyo hug human hunt hunting hurt hält hätten höchst hör
hörst hört hörten ich iglesia ihn ihnen ihre ihren il ill imperio in indio ins ira iron is isla
island iss jabón jambes jardin jardín je jene jette jeté jeune job joli joue joué joy jung
junior jurado juramento jury jus just justice justicia kalt kamen kann kaum key keys kid kill
king kissing kleinen klingen knees knock kommen kurze käme kämen la lab lac lachen lack lago
lake landete landing langen langue lanza larga largo larmes las lassen lata lauf laufen laut
lauten lauter law lay le lead leader leal leche leer leg lege legen lend leo lerne les lese let
letra level lever levé ley león libertad liberté libre lie lien liens lieux ligne limite limpio
linda lindo line lire lis list lista lit lives livre lié llama llena lo loan lobo lock loi long
longues look loose lors los loss lot lourd loué lover loving low loyal luck lucky lud luna lundi
luz là lève límite lío ma mach mache machen mad made madera mag magazine magia mago main major
make makes mal mala malade male malin malo mama mamá man manage manche manchen manda mandar
mando manera mange manger mangé mano mansión manta mantequilla many mar maravilla marca march
marche marché margen mari marica marina marié mark market mas masa mata matar mate materia matin
may mayo me means media medicina mehr meine melden men mener menor mer mercy merke mes mesa mess
met meta metal meter metro mets mettre mi mien mignon mil milagro mile mille mina mind mine
minor minus mio mira mis misión mission mit model modelo modern modo moi mom mon monnaie mono
monster montagne montaña monte montre montré montón moon moral more most mot mountain moyen much
muerto multa mum mur muro murs musik muy máquina más máscara mère mêle même mí mía mío míos
müssen nacimiento nada nah nahe name naranja nariz nave navidad negar negra nein nena neu never
nez nice niebla nine ninguno niveau nivel niña no noble nom nommé non none nor nord normal norte
north nose not nota novato nuevo nuits nur nutzen nötig ob oben obligado obra occasion oculto
océano odeur of off officer ohne oil ojo okay ola old olor on onda one opportunity or oración
orange orden oreja oro os oso our out outer over owe oír paar pack paga page pago paint palacio
palais palo pan panique pantalla papa paper papá par para parada paradis paraíso parce pareja
park parler paro parole pars part partido pas pasa pasada pasaje pasar pasión paso passage
passais passons pasta pata patas pato pavo pay paz país peace peine peligro pena pene pensée
permet pero pesa pesca pescado pet petit peu pez phone piano pico pierre pierres pila pile pin
pink pintura pire pis piscina piste pito placa placer plage plain plaisir plan plano plans
planta plaque plat plate plato playa plaza pleasant plein plenty pluie plus población poca poco
point poisson poli police polla pont pool pop popular por port portal porte porter portes porté
possession post pot pote potes poule pozo pray presa presentación presidente price primavera
primera prince princesa principal prix pro progreso progress protección précieux príncipe pu pub
pue pueblo puente puerta puerto punch punta pura pure puro put puta pájaro père quart quarter
que quel quemado quer quinto race rain ran random ranger rat rata rate raten rato raté ratón
raya rayo rayon raza re reach reading real recht record red rede reden refugio registro regla
reich rein reina reine reino reisen reißen repose research reserva resistencia rest rester
reunión revolución revés rey rica rice rich rico rid ride riding rien rifle ring riqueza rise
rivière road rob robe roca rock roi roja ronda ropa rosa rose rot rota rote roto rouge royal rue
rueda ruhen rule rum run rusa rush ruso russe réserve réservé réunion rêves río sa sable sac
sache saco sacrificio sacré sad sag sagrado said sail sake sal sala sale salida salir salle
salon salt salto salud salut salva salón same sand sandwich sang sano santo santé sat satélite
sauce sauve sauvé save say saßen schaffen schuld schwarzen schöner se sea seca secretary section
sector seda see seem seen sees segura sei seins seist seit sell selon selva send senden sens
sent senti ser sera serai serez seria serio sers servi ses set settle seul seven sex señor shape
share shared she shit shot shove shut si side sie signes signo silla silly sin since sing singen
sino sinon sir sisters sit sitio six sky slap smile snow so sociedad sol soledad soll solo somme
son song sors sort soul souris sous soyons split spoken spring spy spät stade star starke start
station stecken steige stelle steps still stock stone store story stoßen street strong störe
stören stürzen su success suchen sucre sud sue suma summer sun superior sur surprise sus suya
suyo sweet switch sähe sí sólo sûr süßen ta tabaco tag taking tal talent tall talla tamaño tan
tank tanque tap tapa tape tard tarde tas tat taten taza te tea tejado tell telles tells tema
temple ten tenez tenga tenu terme terreno terres tes than the them thy thé ti tiburón tie tien
tigre till time tip tipo tir tira tire tiro tiré to toast toca todo toi toll toma tomado tomar
tome ton tongue tono too top torn torpe torre tot tote tour tous traer trail train transporte
trap tras trata travers través traîner tree treffen treinta tren tres trial trip trou try très
tu tubo tumba turn tus tut täte té tête tía tío tôt töte tú túnel ums un una une unidad
universidad unión uno up used uses uso vaca vais vale valle valor van vaso vaux ve vecindario
vela venta ventana venus ver verano verde verres vers vert veste vez vice victoire victoria
victory vida vide vidrio vie viejo viens vier vieux ville villes vin virgen viré vis vista vit
vite voilà voisins vol voler voll voller vom vor vorne vos vote vous voz vue vus vélo vérité vía
wacht wake walk wall wanna war waren warn warten was wash wave way ways we wedding week weil
weisen weiten welcome well wem wen wenden were werfen wessen west western white wilden win
winner wir wirft wise wissen woods worden worth wählen wäre wären ya yes yet young zahle zero
zone zum zwingen ángel área âge âme âmes älter él étais été être ópera último ага альфа база
банк бар беда без бей белый бери боль ван ваше веди вера ветер вид виктория во вон выбор высокий
генри глаз гора деньги до дом донна еда ей же жена игра или итак кайл камень кит кларк ко кого
кое кожа кофе красный куча ли магазин мак мама мари марш мир миссия мои мой море мост надежда
начало небо нигде ним но новый оба обе обо ой он они оно остров охота пак папа пей перед план по
победа пожар пол поле полиция правда рай ровно роза рой роман росс рост рот русский сами свобода
се серия сила слава славный совет сон спас счастье так такой там те тема тех того том труп тут
утро ушел ха хан хо час шаг آتي آل آلة آمن آن أتى أحد أختي أدري أرد أرى أريك أسفل أشهر أكن ألن
أليس أم أمن أن أنا أنتم أنسى أنه أولا أوه أين إبني إشارة إلى إلي إن إنه ابنك ابني احد ارى اكن ال
الآن الأن الان البلاد الجمعة الحد الحرية الحكومة الحمام الحمراء الحي الرأس السجن السوداء السوق
الصف الصورة العلم الغرفة الفندق المفتاح الوجه الى الي اليس ام ان انا انة انتم انه اوه اين بأي بك
بلى بول بى بي بيتي بيل بين بيني ترى تري تملك توم تي جئت جامعة جورج جيد حارس حاضر حمام حول حي دم
دور دون رأس رأسك رأسي رأى رأيت راي زعيم سئ سجن سحب سوف سي سيدة شباب شجرة صورة طول طويلة عبر علم
عنك عنه غرفة غريبة فإن فات فان فحص فلن فندق قابل قادر قاله قوله كانا كرة كسر كل كلمة كله كن كنت
كوني لأرى لأكون لأي لك له لو لويس لى لي ليس مائة متن مدرسة مرات مصدر مفتاح ملكة منه موت نجد نرى
نساء نفس ها هاي هو هى هي واحد وجه وفي وها يد يقولون يوما
""".split()  # noqa: SIM905 - lines of words are read more easily than of strings
)

COMMON_WORDS = frozenset(
    """
ab abad abadía abat abate abbey abbé abertura ably abondance abondant abricot abricots abs abut
academy ace acharné acharnés achy acre ad adelanto admiralty ado ads aduana afar agency agira
agis agneaux agrado agria agudo aha ahorcado aid aie aigle aigre aiguillon aiguës ail ain ajar
ajo ajá aka akin alabaster alai alas alba albino alcantarilla alcoba ale ales alfa algodón
algérien alibi alijo alkali allege allemands alley alliance allier alloué allège allégé
almirante aloha aloja alpha alpine altar alu aluminio amargo amas amber ambo amen amos amp
ampolla amén anaconda ananas anchorage anchovy andas andouille andén anew angelica angered angle
angles angoisse angoissé angora anguila annex ano anon ant antelope anthem antigüedad antique
antlers anus apache apartado ape apes apex apio apoderado apples apt apta apte aquarium arbore
arc arca arcade arce arch archangel arche archer arches archet arching archway arda ardentes
ardu ares arg argenté argo aria arid ark armadillo armería arnés aro aroma aromas arpa arrecife
arroyo arsenal artillerie artillery arty asa asbestos ascension ascensión aseo aserradero ash
asile asma aspen assumption asta astillero ata atar athée atlantique atlas atome attaques
attaqués attira attire aube auburn auditorium auge augen august aurora avanzada avare aviación
avirons avise avisé avoine avril awash awe awry ax axe axis axé aye azure aßen aérodrome aéré
añadir baa baba babor babylon bac baccarat bache backe bacon bacs bade baden badger bagatelle
bagues bah bahía baie baignes baignés bailey bailing bains baissa bajón bake baker balaclava
balai bale baling baliza balk ballast ballots bally balm balneario bals balsa bamboo bambou
bambous ban banana bananes banca bancal bandana bando bane banged bangs banister banjo banner
banni banning banquero banquete baraque barber barca bard barda bare barge baring barium bark
barker barley barman barn baron barracón barrage barranco barren barril barrière barrow barré
bars barón basa basil basin basing bass basse basset bassin bastar baste baster bastón basé bat
bata batallón batman battlefield battleground batty bau baume bavard bave bavent bavé bawl bay
baying baza bazar baña bañado beacon bean beaver bec bee beech beers beets begun bells belt
belvédère ben bender benjamin benne bent benêt berg berge berger berline bermuda berne bernés
berry beta betel betting bi bias bib bicker bid biding bienfait bier bijou biking bilan bile
bille billed billy bimbo bin binde binder bingo binnen birch bise bishop bison bites biting
blackjack blacks blacksmiths blades bland bled blend blender blesse blessing bliss blockers
bloke blond bloods bloom blossom bluff bluffs blur bläst blé blés boa boar boatyard bobo bod
bode bog bogie bogue boil bolo bologna bolt bolus bombón bonanza bonbon bond bondi bondé bong
bongo bonhomme bonny bono bonté bony boo boom boomer boomerang boon boos boot booth bop borda
bordeaux bords bore borgen borgne borne borné bossé bota botany botar boten bottoms bouc boue
bougie bougé bouillon boulder boulon boundary bountiful bourbon bourg bourgogne bourguignon
bourne bourre bourse bous bouse bouée bower bowling bowman boya bra brad brake bran branch
brandis brandon brash brass brat bray breakers bream brecha brecht bred bree brevet brewers
briar brick brides bridé bridés brie brig brigue brille brillé brin brine brins bris brisa
broach bronco brook brousse broyé bru bruma brun brune brush brusque bucal buchen buckwheat bud
budín buffalo bugle bulle bulles bullion bulls bully bum bun bung bungalow bur burden burg burin
burla burr burrow burst buse bush busing bute butera butler butte butterfly buttermilk buté buzo
buzón bye bálsamo básico bâche bâille bât bâtie bée bénin bénis bénit béton bêta bóveda búfalo
cabana cabanes cabaret caber cabezón cacao cactus cad cade cagnotte cailloux caiman caimán
caisson cal calabaza calabozo calamar calamity calaña calcio calcium caldera cale calendario
cales calice caller callo callow callus calmar calumet calva calé calés cam camarón camelote
camilla caminata campanario campanilla campestre campiña cams cana canaris cancre candide candor
cane canela canes canino canna canning canoa canoe canoes canoë canoës cant cantera canton
canyon cap caper capilla caracol carbon carbonate carbone carcan cardigan carefree caresse
caressé caribou carmen carnation carny carp carpa carpenter carpintero carpintería carre
carrefour carril carrion carrières carré carver cascabel cascade cashmere casinos casta castaño
castellano caster castor catalan cathedral causeway cava cavalerie cavalier cave caves cavité
cayenne cayo caña caño cebo cebolla cedar celebration celeste cellier cement cendre cenicero
ceniza centennial centrale centres centurion cerbère cercueil cerda cerise cerisiers cerro cesar
cese cesta cesárea cha chacal chad chafe chagrin chagrine chai chal chalet chamber chamberlain
chamois champs chandler chantilly chap chapa char charco charlotte charmes chars chas chassé
chatte chaudron chauve chaux che checkpoint cheddar cheminot chester chevron chi chihuahua chili
chillar chilly chin chinchilla chipping chiquilla chiquita chittering chocho choir chop choqué
choqués chore christian chucho chulo chum chupa châle cicadas ciervo cieux cig cigales cil cinto
cintre circa cire ciré cisne cisterna citadel cite citrus ciudadela ciénaga clans claret clary
classé clavier claviers clay claymore clefs clemencia clemency cliffs climax clones clot cloud
clover clémente clímax clôt coal coats cobija cobra cobre coca cockatoo coco cocoa cod codo cog
cognac cogne cogné cohort col colcha collantes collet collie colliers collège collégien cologne
colombe colon colonie colony colorado com combinado combine combiné combles comblés comet comma
commerce commissioner commonwealth communal communism comodoro compendium complexe complexé
comporta compound comps compuerta compétition concepción conception concession concise concord
concrete concrète condom condor cone coney confederation confines confins confinés confluence
confort confédération congress conquista conservation consolation constance constancia
constitución constitution contamine contaminé conte contention contes contest continental
contramaestre contratación contrecoeur contres conté convención convent convento converse
conversion conversión convoy conçue coo cooks cooling cooper cope coq coquille cor corail
corbeilles cordero cordon cordón cork corn corne cornea corneille corners cornucopia corny
coronado coronation corporation corpus corral corrido corse corsé corteza cortés cot cotes coton
cottage cottonwood cotés couchés coudes couleuvre coulée countryside courroux courtois cousins
coutures cove coven cow coward cowards coyote coyotes coz cranberry crane crater cray creek
crescent crest cresta creusé cri crick cricket crinkle crique cris crisse croc crone crook
crooks crossroads crucero crucible crues crystal cráter crèche crèches créances crête crêtes cu
cuba cube cuco cue cuira cuite cuits cults cur curry cursi curva cutoff cuts cuvette cypress
cálida cálido cèpes céleste célébration céréale césar cólera côlon cône côtes dab dag daga daisy
dale dalle dalles dam damask damer damp dan dandy danes dang danés dardo dares daté dauphin dawn
daze dean deb deer defiance degré delay delgado deli deliciosa delta delve demo democrat den
dent deport deposit derby descubierta dese despensa destacamento deuil deutsch devin deviné
devis devises devoto dial diana diapo dibs dichosa dicks dike dildo dill dilly dim din dinamita
dinar dinde dinge dingle dingy diorama dip dis discovery diss diva divan dives divide divina
divino doc dock docking dodge doge dolar dolce dole dolphin dom dome dominion dona dong donjon
doom dorada dorado dorés dosing dot douane dour doués downer downside downtown doña drain drains
drap draper dresser drone drowning drum dual dub duc ducats dud dudar duets duffel duh duke dun
dunes dung duque durazno duré dus dusty décima déesse défiance délice démange dément démonte
démonté déni dés désarmés détroit dînant dôme dümmer dünn ea eagle earl earnest eastern ebb ebbs
echelon echo eclectic economy ed eddy eel ego ehren ehrt einig eke elbow elend elf elfo elixir
elk ell elm em embarcación emblem emboscada emerald emery eminence empire empiré emporium enana
encarnación encrucijada energetic enge engen enger engineer enigma ensue enterprise entrepôt
envié equality eras erode err erre erré escalier escalón escondida esmeralda española espina
espinal espère espérance espéré essai essay estaca estancia estela estrecho eta eue eureka eve
evens evergreen excel excelsior exhibition experiment export extrema fab fairway fairyland
falaise falcon falda fana fane fané fare farmers farmland farms faro farol farsa fatwa faubourg
faule fauler fawn faz federation feins felicity fellers felling fen ferma ferns ferret ferré
fertile feucht fey fez fiais fiché fie fiera fife fig filez filler filo finale fines fino
fireworks fisher fié flaca flashing flea flee fleet flemme fließen flint flocking flora flore
florissant floss flushing fob foc foca fog fol folders folles follón fonda fontaine fontaines
fonte fonts fop fora ford fords fore foreman forestière foret forge forges forgé forgés forks
foro forro fortuné foré foso fossa fosse fosses fossil fossé fossés foster fougère fouler
fountain fourneaux fours fox franche franco frank fraternité frayant freeman freer freshwater
fresse fretin fro frost fry frêne fu fuming fumo funda fundación fundición furnace fussing fussy
fâches fâchés fèves fédéral fédération félin fénix férié fértil féru fêté fía fósil fügen gai
gaillard gais gait gal gala galant gale gall gallant gallo gals galt galán gama gaming gamma
gamut ganda gander ganga ganja gant gap garait garb garda gardenia gares garland garner garni
garnish garra garrison garrote garé garés gasa gasket gassing gat gata gateway gaze gazon gazé
gee gel gelang gelé gem gema gen genes gent gentry gerber gering geringen germain germe germé
gießen gilet gill gills gin ginebra gingst ginseng giron git glades gland glen glide globe glove
glu gob gobernadora godown gol golem golfe gondola goo goodwill google gooseberry gore gored
gorges gorgé gorra gory gosh gosier gossip gouvernés goy goélette grabs graces graft graham
grain gram granada grandeza grandson grange granges granit granite granito grants grapevine gras
grass graven gravé gray grays grec greenback greens grenade griega griffen griffin grill grillon
grim grin grise grisé grit groben groom gross grotte grove groves grub grues gruyère grâces grès
grève gré grúa guano guante guerrera gui guider guidé guinea guise gulf gums gunning guru gué
gym gyp gypsum gâter gâtes gâtés gèle géré hacienda hada hag haiku hail haines hale halls ham
hamlet hammer hampe hanches handy hank harbor harden hardi hardy hare harem harina harmonie
harmony harp hart harvest harén haste hatch haul haven havre haw hawthorn hay hazard haï haïr
haïs headquarters headstone healing heath heather hector heel heist helper hem hemlock hemp
henné her herald herbes hercule heres herir heritage hermitage heron herradura hes heule hew
hickory hideaway hideout hie highland highways hill hills hillside hilltop hincha hindi hinge
hingen hinges hippo ho hob hobo hock hocking hog holder holler holly homeland homer homestead
hometown homo hon honcho hondo hone hongo honore hoo hood hooker hooks hoover hop horde
horizonte hormiguero horn horseshoe hos hosanna hose hostie housse houx hub hue huerta huerto
huff huh hula hull hum humble hunter hurricane hut hydra hydro hélas hélé hércules hérisson
héritage héron icicle id ida ids ifs imbu imiter imp imper imperial impérial imán inca incline
incliné ind independencia indie indien industry ink inland inn inning inocencia institut
intercourse internat intervalles ion iota irai irate ire irk isle isles issu italien ivy jab
jabalí jack jackpot jade jag jam japan jaque jar jars jasper jaune java jaw jay jazmín jean
jello jenny jerez jerky jersey jeûne jeûné jib jingle jinxing jog jot jouet joyeuse juan jubilee
jug jumeaux jumelles jun junction juniper jura jures juron jurés jésus kaki kale kappa karma kat
kebab keel keen keener ken keystone khan kiln kilo kin kinder kindred kings kino kippen kit kite
klagen klarer kleben klutz kotzen krach képi kühlen label labor labrador laces lach lacrosse
lacy lad ladera ladra lag lagarto laguna laine lakes lakeside lala lam lama lame laminé lana
landau lande landfall landmark lane lange lanzada lap lapel lapine laps larva laser lash lassée
lat latte lattes laurel lavant lavender lawn lax laze lazo lazy lea lean lee leech leek legacy
lehre lehrte lei lem lema lemme lemon lemur lender lens lent lenta lents leona lessen lester
leva levant leve levier levy levés leña lib liberal liberation liberty libres libéral libération
lice lichen lick licking lid lido liebling liege lier lierre liga liking lila lima limbo lime
limestone limit limité limo limon limonade limos limón lin linden linen linger lingot lino lint
lion lions lip lira lisse lisses listón liter litio littoral lively livré lizard liège llano
lloro loans lob lobe locken locking locust lode log logo logos lomo lone longe longé loo lookout
loon loop loos lop loque loro lorry lotte louches loue loupe loupes loupé loyers luau lube luche
luden lue lug luisant lung lunge lure luring lus lush luster lutin lutter lux luxe luzerne lye
lynch lys lâches lâchés läge läuten lèche lèvent lèves léchée légalité léger lésé mace madam
madeleine madone madriguera madura mafia magdalena mage magenta magnet magnolia mahogany mai
maiden maidens mailing maille maillot maisonnette maize majo mako males malins mall malla malle
malles mallet malta mam mamba mamelles mammoth mamón manada manantial manchar mander mane manga
mangas mango mangue mania manila manitou manly manna manning manor mansion manteca mantel manto
manuel manzanilla maní manía marais marathon marble marc marchand marchant marches marchés
marcial marciano marco mardi mare mareo mares marfil margarita margaritas marges maria marin
marine marines marino mariné marinés mariposa mariquita maritime marlin marmelade marquise
marqués marrow mars marsh marshal marshes mart martel martin martinet martinis martyre marvel
maría mascara mascot mascotte mason massacre massacré massais masse massing massé mast mastic
mat matador matanza mater matinal matrice matutina maul mauves maw max maxi maximum maya mayas
maze mazo maçon mea mead meadow mecca mechanic mediana medley medulla meek meg mega melon melón
meme menaça mending mentes menton mentor mentón menés mera merced mercury mere meridian merit
merk merlin mermaid mero mescal mesero messe messen messy mete metropolis mew mica miches mid
midfield midi midtown midway mie milan mill milla miller millers millet mils mime min miner
minier mining minister miné mire misericordia misère mite mito mo mob mobile mocha moche moco
mod modeste modesto modus moelle mogul moho moisson mojo moka mol mola mold molde mole molino
molle molles mollet molten mona monasterio monceaux monja mont monta montant monteras monto
monts montura montés monument moo moody moor moos mop mope moping morada moraleja moray morena
moreno mores moretón moron morro morrow mors morsa morse morsel mortel mortier mosca mosquito
mosquitos mosquée moss mota mote moth motley mou mouchard mouettes moule moulé mound mounds
mountainside mountaintop mow moño mu mud muda muddy mue muer muff mug mula mulberry mund mure
muré musa muse mush muskrat mussel mustang muster mute mutters muté mué myrtle mystic mármol
mâche mâcher mâché mâle mâles mât mènes média médias métal métro mêlé mû mûr mûre mûri mûris
mûrs müden nae nag nages nails nain nana nap nape napoleon narrows nary nasal nata natal nato
naval navales nay nazi naïf naïves nearest neblina needle needles nef negrito nelson neon nest
net nette nevada nevers newborn newcomers newton neón nia niles nit nitro nix noce nod nods noel
noisy nomen nomme noonday norma northeast northeastern northern northward northwest noto nova
novata novena noventa noyant noël nu nue nuis nus nut nymphes nähe néant nées négrier néon nés
nützen oak oar oasis obispo observatoire occidental occidente oceanic ode ogre oi olde olden
oliva olla omega omer omis ondes onset oo oof opal ope opera opio opus opéra ora oracle oraison
oral orb orbe orchard orchards ore orgueil orient oriental oriente orienté orné orphelinat osa
oser oses ostra otter ouest oust ousted outing outlook ovale overland oversee ox oxford pa
pabellón pace pacific pacing pact pacto pacífico pad pail pailles pains painter paisley paja
pajarito pal pala palanca palas palazzo palco pale palladium palling palma palmarès palme palmer
palmes palms paloma pals panade panama panda pandas pane pang panic paniqué panne pannes
panorama panse pansé pant pantano pantheon panthéon pantin pané pap papas papaya parachute
parachuté paradies paradise paragon paramount parchment pare parent pari paria parier parkway
paroi parrilla parse parta partes parvenir parés pasatiempo pascal pasha passa passade paste
pasteur pasto pat pate pater patria patrimonio patrocinio patrol patsy patán paté pausa pavilion
pavillons pavée paw pawing paya pañal pe pea pearl peck pecs peculiar pee peel peeling peer
peerless peg pego pegs peiné pelican pelles pelt pen penal pencil pende pendra penguin peninsula
penitencia penne península peon pera perce perches perchés percé pergamino perish perk perla
perle perles perm pers perse perseverance perseverancia persévérance pert pescador pesquero pest
peste pesto pesé petal petting pew peyote peón phi phoenix phénix pi piazza pica picar pichón
pier pierce pies pigeon piges pignon pike pilar piles pill pilla pilon pilé pimienta pinch pine
pines pinewood pining pinnacle pino pinson pinto pioche pioché pion pioneer pipa pipes piranha
piranhas pirate piraté pirámide pisa pish pisté pit pita piton pizarra piètre piéton piña plaga
plaine plains plaisance plana planes plantation plaqué plateado plateau plats platt platz plaça
pleno pleurs plomber plombier plonger plop plot plum plumer plunge plunges ply pocher pod podio
poi poing poix poking pol polaca pole polen polis poll polling polo pom pommier pommiers ponce
pond ponder pong ponte ponts poo popa pope poplar porches porcupine pore porra porro porta
portez porto portugués portés portón porvenir pos posada poses posing posse posses postal posés
poteau potier potin potting pou pouch pound pout pow pox poêle pradera prado pram prat presto
prevista prey pria prickly prim principe pristine privateer proclamation proctor progrès propel
prospect prosper prosperidad prosperity prosperous prospères proton proven providence
providencia provost pry pré présidente psi publier puck puer pug puke pulgar pum puma pun pup
purchase purer pureza purga purificación purse puré pus pusher puño pyramid páramo pâle pâlit
pâte pâturages pâté pèse pète pélican pénal pénales péniche pépin péri périr pétale pétrin pété
pío pólvora pôle qi qu quack quarante quay quebrada quemada quiche quiches quito quo rabat
rabino raccoon racha racine racines rade radis radium rads rafales rag rage raiding rail rainbow
raja rake ram rama rame rami rams ramé rana rance rand rançon rap rapid rapids rappel ras rash
raso raton rauch rauen raven ravine raw ray rays raz realeza ream reborn recalé receiving
recovery recreo rector redemption redhead redondo reducción redwood reeds reek reform reforma
reg regen rehab reliance remolino remue remuera remué rende renne reno reo rep reposé reps
republic república res resaca reserve reservoir reseña resina ressource restauración
resurrección retreat rev revel revere riant rib ribera richard riddle riddles rider ridge ridé
rie ries riez rifa rig rim rima rims rincón rind rions ripe ris risco risen rissen rito ritten
rive riverbank riverside rives rivet rivières rivé rivés riz riña riñón roam roan robins roble
roc roche roches rod rode rodent rodeo rodéo roe rohe rois rol rolls romaine roman romana romano
romans romeo ron ronca ronde root roquette roquettes rosario roseau rosebud rosemary roses
rosewood rossignol rosé rosée rotem rots rouille rouillé roulette roundabout roundup rouse roux
row rube rubio rubí ruda rude rudo ruelle rugby ruidoso runde rung ruptura ruse ruser rust
rustic rusé rut rye rábano râle ré réservoir résine ría rôde rôdent sablé sabres sabrosa sachet
sack sacramento sacre sadly saga sagrada sahib saignes saignés sains saints saké salado salads
saleté salina saline salit salles sally salmon salmón salute salvación salvada salvador salve
salé salés samba samples san sana sands sandstone sandy sandía sane santa santuario sap sape
sapes sapphire sapé sapés saran sarge sari sartén sas sastre satin sauces saure sauta sauvage
savage savanna sawmill saws sax saxo saxon scandale scant scenic schilde schleifen schooner
scierie scissors scone scurry seaboard seaman searchlight seaside sec sedan seer sel selles
sells sels semen semi sende senile seno senor sentinel sentinelle serena sereno serpentine serre
serres serré serrés serti servant servantes serves servies servo sever severance sew sexta seña
shack shading shaft shag shale sham shaman shamrock shanghai shankar sharpness shell shepherd
sherry shilling shim shin shiner shingle shipyard shoals shone shoo shore shoreline shortens
shudder shun shush shy sic siding sidra sien sierra sig sigle sigma signa signpost signés sillon
sillón silo silos silt simian sine singer sinning sins sip sire siren sis sissy sixteen ski skit
skull skyline slashes slaughter sledge slide slope slough sly smiley smith smiths smock snog
snowflake snug soars sob soba sober socorro sod soda soften soi soja solde soldé sole
solidaridad solitude sombrío sommé sonda sonder sonna sono sonora sop sora sorbo sore sores
sorrel sorts sos soso sot sou souligne souligné sour souri southeastern southern sow soy soûl
spa spas spat spatula speedway spic spike spire spires spitz spray springe springer spry spur
squawk stables stagecoach stains stall stamp stamps staple stark startup stave steadfast steep
steil stein sterling stern stiles stoke stoker stonewall stow strand straw strawberry strengen
strum stumm sturgeon sty stylo sub suc sudoeste sued suede suisse sully sulphur sultan sultán
sumar summerhouse summit sumo sunbeam sunburn sundown sunflower sung sunning sunrise sunset
sunshine sup supreme suprême surf surges surmené surmène surrey suss sué swallow swamp swan sway
sweets swords sycamore syrien sábana sèmera sève sénile tab taberna tablón tabou tabú tac tacher
tactic tad tadpole tailing tain tais tajo taker talco tale tales talisman talismán tallar tallow
talon talón tam tamale tambor tame tamer tampon tang tanga tangent tangerine tango tanner tanné
tans tapas tapera tapes tapi taping tapping taps tapés tapón tar tara tare tari tarif tarifa
tarn taro tarp tarro tartar taré tarée tasty tau tauche taule taut tavern taverne tavernes ted
tee tejer tela tempe temperance tende tender tendon tensa tent tenta tentar tequila terca
terminal terminus terne terrace terrer terry terrés tertre tesorero tesson teta thane thermal
thon thorn thrall thun thunderbolt tiara tic tierce tiercé tiers tijera til tilt timbre timbré
timer timón tin tina tine ting tinta tinto tirano tires tiring tirés tirón tisane tissa tit
titan toc tod toe toga toison tom tomahawk tomate tomates tomba tombstone tone tong tonnerre
tonus tool tooting topo tor tore torna tornado tornillo torno toro torrent torrente torso
tortuga tos tostado totes tournes tournés tow tower toy trabada trac trainer tranquility
tranquillity transit transporté trappe trappes trau travesía tray trente tresses treuen triangle
tribune tricot trident trie trieben trier trigo trim trinity trinité trio tritium triumph
triunfo trié troll tronçon trooper tropic troublesome trough troupe troy trundle truss tránsito
trèfle trêve trío tsunami tua tub tuba tube tuch tucker tug tulle tum tumble tun tuna tundra
tune tuner turba turbo turkey turner tutela tutora tutu tux tweed twin twist tyran tâte tâté
täten têtu tónica tóxico tôle túnica uni unie union unity university uptown urbana urbano urn us
usher usés utopia uva uña vac vage vago vains val valentine valentía valer valla valley vallon
vals valía vane vans vara varado varie varié varsity vary vase vasto vat veinticuatro velada
vello velo ven vena venado venda vendra vengeons ventanilla vera verbe verbo vereda verges
vermilion veronica verrière vertes vertu vertus verve vest vestal veston veteran veto vex via
vicar vicario victor vidais vidé vif viga vigneron vigía viking vil viles villa villas vils vim
vinci vine vines vineyard vineyards vins vint viol viola violes violet violeta viols violés
virale vire virgin virtud visa vise visé vita vitre vivacité vivier viviez vogue voila volador
volcan volcano volcán voles volles vols volés voran voters voté vénus vénère vénéré vétéran
víbora víctor wad wade wag waging wail waits wal walker walling walnut wampum wan wangle ward
warden wards ware warns warren warrior wary washer wat watchtower waterfront waterproof
waterways watt waver wax waxing wean weasel weaver weavers wed weed wein weir weiser welling
welsh welt westerly wetter whistler whites whiting wick wielder wies wilder wilderness wile
willow willows winder windfall wines wing wink winzig wiry wisch withers woe woken woodland wool
wort wow wrangle wright wrist xi xu xérès yak yam yang yap yarn yate ye yea yen yens yew yin
yoga yon yore yuan yugo yuk yum zap zapatero zar zeal zebra zee zest zing zit zoo zähle zèle
zélé zéro ágil águila ámbar ángulo ático âgé âne ème ères échelon écho écorce élan élixir élu
émet éminence épargnes épargnés équateur étables étain étang étape étoile étoilé étui île îles
órbita ôtera öl аврора ай аки али аллен алло альбом альма альянс амелия арт атлас бай банкет
барак барон бассейн бах белка бич болен борец бостон бум бурбон буря вал вена верный вероника
вес веселый весёлый вивер вин виноград винчестер вице водный возрождение волос воля вор восток
восточный восход времен времён вышка гас гель гигант глубокий гнев горный городок горький грант
грозный гул дар двор дева девица девон декан дел дель дельта джем джерси дно доброта долина доля
драма дружба ем жара желудок жемчужина жук заря звездный звёздный зима изо империя институт иск
искра кали канал кара карма карман кафе каша квартал кило киль клей клин кличка кола колония ком
коммерческий коньяк корона кот крест куки кулак курьер куш лагуна лай лак лев лежа лей лесной
лимон линкольн лист лоб локоть ломбард лот лук луч любимец майя манера марафон марка марсель
март маршал масса маяк мед мел мелисса мерседес метро мина мирный мистик могила мол молочный
музей мур мустанг наполеон научный находка нижний ньютон обзор огни ода ожерелье озера октябрь
омар оп орден орел орёл пал пальцем панда перл пещера пила пир пища плоть пограничный пола пони
поп портье прайс прибор приют прогресс промышленный пуль раб рака рассвет ре рекорд ректор рено
рождественский ром рос рота саванна сага сад сакура салон саммит сарай светлый свеча свободный
северный секунда села сет сим сити скала скот снов советский сок сокол солнечный соль сорока
сорт соус средний стерлинг стрелка сюрприз таверна тайга танго тара тик титан тихий ток тон тор
тори торнадо тост труд тупик тур удачный ушёл феникс ферма флора фон фортуна франко хам хит холм
холодный хор центральный чад чаша чашка чек честер шар шахта шина широкий шу элитный
энергетический эхо юг южный юнион юпитер яблочный яма ясный آنا أبيك أر أري أكنت أمه أنة إبنك إس
إل إله إم اتى الأحد الإشارة البرج البيرة الجبل الخميس الدور الدين الزعيم الساحل الشجرة الشيوخ
الغريبة الفحص الفن القبو القصر المزرعة النصر انسى اولا بأى باردة بارك باي بدلة برج بلدة بنت
بندقية بنك بيلي تولي توماس جاي جبل جوي حر حمراء حوله دان دورة دوري دين رأي رايت روس زيارة سأرسل
سحر سري سكوت سوداء سوق سير شأن شون طرف طيبة غاز فيل قصر قصير كرسي كريس كشف كلارك كوب كون لورد
لولا ليلي مذنب مزرعة مقر نجمة نوم نيك هاى هنري وأين واشنطن وفى وقف ويل
""".split()  # noqa: SIM905 - lines of words are read more easily than of strings
)
