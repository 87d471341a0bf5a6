/**
 * How common words are in English at large, in three bands. A pack knows only its own words; without this a small pack
 * would take "film" or "shares" for telling words. One form of each word, in the first band it belongs to. Written by hand
 * for this project. Read while a pack is compiled: what they tell goes into its index.
 */

/** Words that say nothing alone: articles, pronouns, prepositions, auxiliaries, particles. They are not indexed. */
const FUNCTION_WORDS = `
a about above across after again against ain't all almost along also although among amp an and another any aren't around
as at be because before behind below beneath beside between beyond both but by can can't cannot could couldn't d didn't
do doesn't doing don't down during each either else even ever every except few for from hadn't hasn't have haven't he
he'd he'll hence her herself him himself his how however i i'd i'll i'm i've if in inside instead into isn't it it'll
its itself just least less let's ll m many may maybe me might mine more most much must my myself near neither never no
none nor not now of off on only onto or other ought our ourselves out over own per perhaps quite rather re rt s same
shall she she'd she'll should shouldn't since so some still such t than that that'll the their them themselves then
there there'll therefore these they they'd they'll they're they've this those though through throughout thus to too
toward under unless until up upon us ve very via wasn't we we'd we'll we're we've weren't what when where whereas
whether which while who whom whose why will with within without won't would wouldn't yet you you'd you'll you're you've
your yourself
`;

/** Words of every page, whatever it is about. */
const EVERYWHERE = `
able actually add ago allow already always america american announce anyone anything appear april area ask august away
baby back bad become begin believe best better big billion bit body book boy bring britain british brother build
business buy call car case change child city claim clear come company consider country current cut daughter day december
die different door dr early easy eight end enough everyone everything expect eye face fact fall family far father
february feel find first five follow food former four free friday friend full game get girl give go good government
great group grow half hand happen hard head hear help high hold home hope hour house human hundred husband idea image
important international issue january job july june keep kind know large last late later law lead leave life like likely
line little live local long look lose lot love low main major make man march mean meet member million minister minute
monday money month morning mother move mr mrs ms name national need new news next night nine nobody nothing november
number october offer office often old once one open parent part party pay people person photo picture place plan play
please point political possible power president probably problem public put question reach read real reason recent
remain remember report result right road room run saturday say school second see seem send september serve set seven
short show side sister six small social someone something sometimes son soon sorry speak spend stand start state stay
stop story street strong student sunday sure system take talk team tell ten thank thing think third thousand three
thursday time today together tomorrow town true try tuesday turn two u.s. uk united use usually video wait want war
water way wednesday week well whole wife win woman word work world worse worst write wrong year yes yesterday young
`;

/** Words of talk: posts are full of them and claims are not, so that a pack's own counts would take them for rare. */
const TALK = `
absolutely agree amazing anybody anymore anyway apparently approx ass awesome awful basically beautiful bet bitch
breaking bro btw cant choose completely congrats congratulation cool crap crazy cry damn dare dear decide definitely
deserve disgrace disgraceful disgusting dont dude dumb etc everybody everywhere exactly explain finally folk forget fuck
fun funny fyi glad gonna gotta gross guess guy ha haha happy hell hello hey hi hmm honest horrible hurt idiot idk im
imagine immediately imo incredible incredibly insane join joke kid kinda laugh liar lie listen literally lmao lol mind
moron nice nope obviously oh ok okay omg outrage outrageous ppl proud quickly remind repost retweet ridiculous sad sadly
scary seriously shame shameful shit shut sick simply smh somebody sound stuff stupid suddenly swear tbh terrible
terrifying thread til tonight totally truly truth tweet u unbelievable update ur wake wanna warn watch weekend weird
wish wonder wow wtf y'all yall yeah yep yup
`;

/** Words of the daily news and of talk on it, met on many pages but not on all. */
const OFTEN = `
ability abroad abuse accept accident account accuse achieve act action activity actor actress additional address admit
adult advantage advice affair affect africa age agency agent aggressive ahead aid aim air airline airport album alcohol
alike alive allege alone amid amount analysis analyst ancient angry animal annual answer apologise appeal apple apply
appoint approach appropriate approve arab argue arm army arrest arrive article artist asia aside aspect asset
association asylum athlete attack attempt attend attention attitude attract audience australia author authority
available average avoid award aware bag ball ballot ban band bank bankruptcy bar base battle bbc beach beat bed behavior
behaviour belong benefit bid bird birthday black blame block blog blood blue board boat bomb bond boost border born
borrow boss bottom box brain branch brand brazil bridge brief bright broad broadcast brown budget burn bus busy button
cabinet california calm camera camp campaign canada cancel cancer candidate capital card career careful carry cash catch
cause celebrate cell center centre century ceremony certain chain chair chairman challenge champion chance chancellor
channel chapter character charge charity chart chase cheap check chemical chief china chinese choice christian christmas
church cinema citizen civil class clause client climate climb clip clock close clothes club cnn coach coast code coffee
cold collapse collect college combine comedy comment commercial commission commit committee common community compare
compete competition complain complete complex computer concept concern concert conclude condition conduct conference
confident confirm conflict confront congress connect consequence conservative consistent constitution consumer contact
contain content continue contract contribute control convince cop copy corner corporation correct cost council count
couple course court cover crash create crime criminal crisis critic criticise cross crowd culture cup currency customer
cycle dad daily damage dangerous dark data date dead deadline deal death debate debt decade decision declare decline
deep defeat defence defend defense deficit degree delay deliver demand democracy democrat deny department depend deputy
describe design despite destroy detail determine develop device digital director dirty disaster discover discuss disease
dismiss distance district divide doctor document dog dollar domestic double doubt download drama dramatic draw dream
dress drink drive drop drug dry due dutch e-mail earn earth east eat economic economy edge editor educate effect effort
egg elderly elect electricity electronic email emerge emergency emotion employ employee encourage enemy energy enforce
engine england enjoy enormous ensure enter entertainment entire environment episode equal error escape essential
establish estate estimate euro europe event eventually evidence exam examine example excellent exchange exclusive
executive exercise exist expand expense experience expert export express extend extra extraordinary extreme facebook
factory fail fair faith fake false familiar famous fan farm fashion fast fat fault favor favour fear feature federal fee
feed female festival field fierce fight figure fill film finance financial fine finger finish fire firm fish fit fix
flag flat flight floor florida flower fly focus foot footage football force forecast foreign forest fortune forward
france french fresh front fuel function fund funeral further future gain gallery gap garden gas gate gender generate
generous gentle german germany gift global goal gold google grand greece green grey ground guard guest guide guilty gun
hair hall handle hang hate health heart heat heavy height hero hide hill hindu historic history hit horse hospital host
hot household huge identify identity ignore illegal illness immediate immigrant impact impose improve include income
increase independent index india indian indicate individual industry inflation influence inform initial initiative
injure injury inner inquiry insist instagram institution insurance intelligence intend intense interest internet
interview introduce invest investigate invite involve iran iraq ireland irish islam island israel italian italy item
jail japan japanese jew joint journalist journey judge jump jury key kick kill king knock knowledge korea label labor
labour lack lady lake land language launch lawyer layer league learn leg legal legislation letter level liberal liberty
library licence license lift light limit link list literature loan location logical london lord loss lovely lucky
machine mad magazine mail maintain majority male manage manner map margin mark market marriage marry massive master
match material matter mature mayor meal meanwhile measure meat medal media medical medicine memory mention merger
message metal method mexico microsoft middle mile military minor minority miss mistake mix mobile model modern moment
mood moon moral mountain mouth movie mp multiple murder museum music muslim mutual narrow native nature necessary neck
negative neighbor neighbour nervous network newspaper nigeria noise normal north northern notice nuclear nurse object
obtain occur ocean odd offence offense official oil olympic online operate opinion opponent opportunity opposition
option order ordinary organise original oscar otherwise outcome outside overall overcome overnight owe owner package
page pain painful paint pair pakistan palace palestinian panel paper paris parliament participate partner pass passenger
past path patient pattern peace pension percent percentage perfect perform period permanent permission persuade phone
photograph phrase physical pick piece pink planet plant plastic pleasure poland police policy poll pool poor popular
population position post potential pound poverty practical practice predict prefer prepare present press pressure
prevent previous price priest prime prince princess principle prison private prize procedure process produce product
professor profile profit program programme progress project promise promote proper property proportion propose
prosecutor protect protest prove provide province publish pull purchase pure purpose push quality quarter queen quiet
race radio rail rain raise range rapid rare rate ratio raw react ready reality reasonable receive recession recognise
recommend record recover red reduce refer referendum reflect reform refugee refuse region regular regulation reject
relate release relevant relief religion religious rely remarkable remove rent repeat replace reply represent republic
republican reputation request require research reserve resident resign resolve resource respond responsibility rest
restaurant retail retire return reveal revenue review revolution rich ride rise risk rival river rock role roll root
rough round route royal rule russia russian safe safety salary sale sample sand save scale scandal scene schedule scheme
science score scotland scottish screen sea search season seat secret secretary section security seek select sell senate
senior sensitive sentence separate series session settle severe sex sexual shape share sharp sheet ship shirt shock
shoot shop shot shout sight sign significant silence silent similar simple sing single sit situation size skill skin sky
sleep slow smart smile soccer society soft software soil soldier solid solve somehow somewhat song sort source south
southern space spain spam spanish species specific speech speed spirit spokesman sport spot spread spring square stable
staff stage standard star statement statistic status steady steal step stick stock stone store storm straight strange
strategy stream strength stress strict strike structure struggle studio study style subject submit succeed success
suffer suggest suitable summer sun super supply support suppose surface surgery surprise survey survive suspect suspend
sweden sweet swim swiss switch syria talent tall target task tax teach tear technical technology teenager telephone
television temperature term territory terror terrorist test texas text theater theatre theory thick thin threat threaten
throw ticket tie tight tiny tired title tool top topic touch tough tour tower track trade tradition traffic train
transfer travel treat treaty tree trend trial trip troop trouble truck trust turkey turnover twice twitter type typical
ugly ukraine unable understand union unique unit university unlikely unusual upper urban urge useful user value van
various vast vehicle version victim victory view village violence virus visit vital voice volume volunteer vote voter
wage wales walk wall warm wash washington waste weak weapon wear weather web website weight welcome welsh west wet white
wide wild wind window winner winter wise withdraw witness wonderful wood worry worth york youth youtube zone
`;

/** 0: says nothing, 1: stands on every page, 2: on many pages. */
export type Band = 0 | 1 | 2;

/** The band of each common word, by the key that `key` gives it; a word that is not in here is rare. */
export function createBands(key: (word: string) => string): ReadonlyMap<string, Band> {
  const bands = new Map<string, Band>();
  for (const [band, words] of [FUNCTION_WORDS, `${EVERYWHERE} ${TALK}`, OFTEN].entries())
    for (const word of words.split(/\s+/)) {
      const name = key(word);
      if (word !== '' && !bands.has(name)) bands.set(name, band as Band);
    }
  return bands;
}
