/**
 * How common words are in English at large, in three bands. A pack knows only its own words; without this a small pack
 * would take "film" or "shares" for telling words. Written by hand for this project.
 */

/** Words that say nothing alone: articles, pronouns, prepositions, auxiliaries, particles. They are not indexed. */
const FUNCTION_WORDS = `
a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself he him his himself
she her hers herself it its itself they them their theirs themselves who whom whose which what when where why how
and or but nor so yet if then else than as at by for from in into of off on onto out over to up down with within without
about above across after against along among around before behind below beneath beside between beyond during except
inside near since through throughout toward towards under until upon via per s t d ll re ve m
be am is are was were been being do does did done doing have has had having will would shall should can could may might
must ought not no none neither either both all any some each every few many more most much less least other others
another such own same too very just only also even still again ever never here there now rather quite almost
because while whereas although though unless whether however therefore thus hence instead perhaps maybe
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't
i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd it'll we're we've we'll we'd they're they've
they'll they'd that'll there'll let's ain't rt amp
`;

/** Words of every page, whatever it is about. */
const EVERYWHERE = `
say tell ask talk speak call make take get go come know think see look want give use find put let keep seem help show try
leave turn need feel become begin start stop mean happen bring hold write run set move live believe allow add follow
work play pay meet lead read lose change stand hear spend grow open win offer remember consider appear buy wait serve
die send expect build stay fall cut reach remain like love hope plan claim report announce
people man woman child time year day week month hour minute today yesterday tomorrow morning night thing way part
place case point number group home house country world state city town area life hand side end fact kind lot bit word
name line story news question problem issue reason result idea system company business service government office law
party member friend family mother father parent son daughter brother sister wife husband boy girl baby person head face
eye body water food money job school student team game war power street room door car road book photo picture image video
new old good great big small large little long short high low early late young right wrong left true real sure whole
first second third last next former current recent different important public national local international social
political human full free clear able easy hard strong bad better best worse worst major main possible likely
well back really actually already soon once later ago away together always often sometimes usually probably far
enough yes please thank sorry anything something nothing everything anyone someone everyone nobody
one two three four five six seven eight nine ten hundred thousand million billion half
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december mr mrs ms dr american america u.s. united uk britain british president minister
`;

/** Words of talk: posts are full of them and claims are not, so that a pack's own counts would take them for rare. */
const TALK = `
guy dude bro folk everybody somebody anybody hey hi hello oh ok okay wow omg lol lmao wtf smh yeah yep nope yup ha haha hmm
damn hell shit crap fuck fucking ass bitch idiot moron stupid dumb crazy insane sick gross disgusting disgrace disgraceful
outrage outrageous shame shameful ridiculous unbelievable incredible incredibly amazing awesome awful horrible terrible
terrifying scary weird funny sad sadly happy glad proud beautiful cute nice cool honest honestly literally seriously
absolutely totally completely apparently obviously definitely exactly basically truly simply suddenly quickly immediately
finally gonna wanna gotta kinda u ur im dont cant thats y'all yall til til anymore everywhere tonight weekend
stuff forget guess imagine wish hope agree decide choose join hurt shut wake listen sound mind fun joke laugh cry dare
deserve bother explain remind warn congratulation dear congrats via breaking watch update retweet tweet follow
repost thread fyi btw imo idk ppl tbh etc approx anyway wonder wait bet swear kid kidding serious truth lie lying liar
`;

/** Words of the daily news and of talk on it, met on many pages but not on all. */
const OFTEN = `
accept accuse achieve act address admit affect agree aid aim allege apologise apologize appeal apply appoint approach
approve argue arrest arrive attack attempt attend attract avoid award ban base beat begin belong benefit bid blame block
boost born borrow break broadcast burn campaign cancel care carry catch cause celebrate challenge charge chase check choose
climb close collapse collect combine comment commit compare compete complain complete concern conclude conduct confirm
confront connect contact contain continue contribute control convince cost count cover crash create criticise criticize
cross damage deal debate decide declare decline defeat defend delay deliver demand deny depend describe deserve design
destroy determine develop discover discuss dismiss divide doubt draw dream dress drink drive drop earn eat educate elect
emerge employ encourage enforce enjoy ensure enter escape establish estimate examine exist expand experience explain
express extend fail fear feed fight figure fill finish fire fit fix fly focus force forecast forget form gain generate guess
guide handle hang hate hide hit host hurt identify ignore imagine impose improve include increase indicate influence inform
injure insist intend introduce invest investigate invite involve join joke judge jump kick kill knock lack land laugh launch
learn lie lift limit link listen maintain manage mark marry match measure mention miss mix note notice obtain occur operate
order organise organize overcome owe own participate pass perform persuade pick point predict prefer prepare present press
prevent produce promise promote propose protect protest prove provide publish pull purchase push quit raise rate react
realise realize receive recognise recognize recommend record recover reduce refer reflect refuse reject relate release rely
remind remove repeat replace reply represent request require resign resolve respond rest restore retire return reveal review
ride rise risk roll rule save score search seek select sell separate settle share shoot shout sign sing sit sleep smile
solve sound spread steal step stick strike struggle study submit succeed suffer suggest supply support suppose survive
suspect suspend swim switch teach tear test threaten throw tie touch trade train transfer travel treat trust understand urge
view visit vote walk warn wash waste watch wear welcome wish withdraw wonder worry
ability abuse accident account action activity actor actress advantage adult advert advertise advice affair age agency agent
air airline airport album alcohol amount analysis analyst animal anniversary answer apartment argument arm army article
artist aspect asset association athlete attention attitude audience author authority average bag ball band bank bar battle
beach bed behaviour behavior bird birthday bit blog blood board boat bomb bond border boss bottle bottom box brain branch
brand breakfast bridge budget bus button cabinet camera camp cancer candidate capital card career cash cell centre center
century ceremony chain chair chairman champion chance channel chapter character charity chart chief choice church cinema
citizen civil class clause client climate clock clothes club coach coast code coffee college comedy commission committee
community competition computer concept condition conference conflict congress consequence consumer content contract cop copy
corner corporation council couple course court crime criminal crisis critic crowd culture cup currency customer cycle dad
data date deadline death debt decade decision defence defense deficit degree democracy department deputy detail device
director disaster disease distance district doctor document dog dollar drama drug earth economy edge editor effect effort egg
election electricity emergency emotion employee enemy energy engine entertainment environment episode error estate euro
event evidence exam example exchange executive exercise expense expert export factor factory faith fan farm farmer fashion
fault favour favor feature fee festival field film final finance finger firm fish flag flat flight floor flower foot football
forest fortune fuel fun function fund funeral future gallery gap garden gas gate gender generation gift goal gold governor
grand ground guard guest gun guy hair hall health heart heat height hero hill history holiday horse hospital hotel household
identity illness impact import income index industry inflation information initiative injury inquiry institution insurance
intelligence interest internet interview investor island item jail journalist journey jury justice key king kitchen knee
knowledge label labour labor lady lake language laptop lawyer layer league leg legislation lesson letter level liberty library
licence license light list literature loan location loss machine magazine mail majority manner map margin market marriage
master material matter mayor meal meat media medal medicine memory message metal method middle mile military mind mine
minority mission mistake mobile model moment mood moon mountain mouth movie mp murder museum music musician nation nature neck
neighbour neighbor network newspaper noise north nurse object ocean offence offense officer oil operation opinion opponent
opportunity opposition option outcome owner package page pain paint pair palace panel paper parliament partner passenger past
path patient pattern peace penalty pension percent percentage period permission phone photograph phrase piece pilot pitch
plane planet plant plastic player pleasure poem poet police policy politician poll pool population position post pound poverty
practice pressure price priest prime prince princess principle prison prisoner private prize procedure process product
professor profile profit programme program progress project property proportion prosecutor province purpose quality quarter
queen race radio rail rain range ratio reaction reader reality recession reform region regulation relation relief religion
rent republic reputation research reserve resident resource responsibility restaurant retail revenue revolution rival river
rock role root round route royal rugby safety salary sale sample sand scale scandal scene schedule scheme science screen sea
season seat secret secretary section sector security senate senator sentence series session sex shape sheet ship shirt shock
shop shot sight signal silence site situation size skill skin sky soccer society software soil soldier song sort source south
space species speech speed spirit spokesman spokeswoman spokesperson sport spot spring square staff stage standard star
station statement statistic status stock stone store storm strategy stream strength stress structure studio stuff style
subject success summer sun surface surgery surprise survey talent target task tax teacher technology teenager telephone
television temperature term territory terror terrorist text theatre theater theme theory threat ticket title tool top topic
total tour tourist tower track tradition traffic treaty tree trend trial trip troop trouble truck truth turnover type union
unit university user value van vehicle version victim victory village violence virus voice volume volunteer voter wage wall
weapon weather web website wedding weight west wheel wind window wine winner winter witness wood writer youth zone
additional aggressive alive alone ancient angry annual apparent appropriate available aware basic beautiful black blue brief
bright broad brown busy calm careful certain cheap chemical classic cold commercial common complex confident conservative
consistent cool corporate correct crazy creative critical cultural daily dangerous dark dead deep digital direct dirty
domestic double dramatic dry due economic effective elderly electronic enormous entire equal essential exact excellent
exclusive expensive extra extraordinary extreme fair fake false familiar famous fast fat federal female fierce financial fine
foreign formal fresh front funny general generous gentle global green grey guilty happy heavy historic hot huge illegal
immediate independent individual industrial initial inner intense internal joint legal liberal live logical lovely lucky mad
male massive mature medical mental minor modern moral multiple mutual narrow native natural necessary negative nervous nice
normal northern nuclear obvious odd official online opposite ordinary original outside overall painful perfect permanent
personal physical pink poor popular positive potential practical previous proper proud pure quick quiet rapid rare raw ready
reasonable red regional regular relevant religious remarkable rich rough sad safe senior sensitive serious severe sexual sharp
sick significant silent similar simple single slow smart soft solid southern special specific stable steady straight strange
strict stupid sudden suitable super sweet tall technical terrible thick thin tight tiny tired tough typical ugly unable unique
unlikely unusual upper urban useful various vast vital warm weak wet white wide wild wise wonderful worth
abroad ahead alike amid anyway apart aside despite eventually everywhere forward further instead meanwhile nearly
otherwise overnight somehow somewhat somewhere twice
africa arab asia australia brazil california canada china christian christmas democrat east england europe florida france
germany greece hindu india iran iraq ireland islam israel italy japan jew korea london mexico muslim nigeria pakistan
palestinian paris poland republican russia scotland spain sweden syria texas turkey ukraine wales washington york indian
french german italian spanish japanese chinese russian irish scottish welsh dutch swiss
bbc cnn facebook google microsoft apple email e-mail twitter tweet youtube instagram clip footage download server broadband
chip spam hacker console gamer striker midfielder defender referee squad fixture tournament olympic tennis cricket
qualifier oscar nominee singer concert sequel comedian shareholder takeover merger bankruptcy surplus barrel retailer
manufacturer economist tory chancellor constituency ballot referendum constitution immigrant refugee asylum lord mp
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
