/** Words that posts and claims use for one another, whatever they are about. Written by hand for this project. */
import { stem } from '../text/stem.ts';
import { rareStem } from './rare-stem.ts';

const GROUPS = `
photo photograph picture pic image snapshot selfie; video footage clip film recording;
died dead death dies passed deceased; kill killed murder slay shot; shooter gunman shooting shoot;
gun firearm rifle weapon; kid child children toddler; baby infant newborn; mom mother mum mama; dad father;
cop police officer policeman; lawyer attorney; doctor physician; doctor dr; teacher educator;
car vehicle automobile; plane airplane aircraft jet; ship boat vessel; migrant immigrant refugee alien;
illegal undocumented unauthorized unlawful; immigration border; wildfire bushfire fire blaze;
hurricane storm cyclone typhoon; flood flooding flooded; covid covid-19 coronavirus pandemic virus;
vaccine vaccination vaccinate shot jab; illness disease sickness; gop republican; dem democrat democratic;
potus president; flotus melania; scotus supreme; senator senate sen;
representative congressman congresswoman congress rep; governor gov; tv television; tweet twitter tweeted;
facebook fb; youtube video; jail prison imprisoned incarcerated; arrest arrested detained custody;
ban prohibit outlaw forbid; protest protester demonstrator demonstration rally march; riot looting unrest;
boycott protest; fake hoax false phony bogus; photoshop photoshopped altered doctored manipulated edited;
quote quotation said; wed wedding marriage married marry; pregnant pregnancy; muslim islam islamic;
jew jewish judaism; christian christianity; church churches; gay homosexual lgbt lgbtq; transgender trans;
black african-american; veteran vet; soldier troops military army; navy sailor; nazi hitler;
president presidency presidential; election elections vote voting ballot voter; candidate nominee;
tax taxes taxation irs; money cash; job employment employed unemployment; boss employer ceo; fire fired dismissed;
resign resigned quit; buy purchase bought; steal theft stolen stole rob robbed; attack assault attacked beaten;
rape raped assault; bomb explosion explosive blast; drug narcotic heroin cocaine; marijuana cannabis weed pot;
cigarette smoking tobacco; beer alcohol; dog puppy canine; cat kitten feline; snake python anaconda; meat beef;
food meal; phone cellphone smartphone iphone; app application; website site; internet online web; movie film;
singer musician rapper; actor actress; football nfl; basketball nba; baseball mlb; anthem kneel kneeling;
player athlete; stadium arena; store shop retailer; restaurant diner; company firm corporation; boss chief;
bag handbag; hat cap; shirt t-shirt; shoe sneaker; map chart graphic; flag banner; sign placard billboard;
statue monument memorial; school schools schoolchildren; college university; student pupil; teen teenager teenage;
boy son; girl daughter; wife husband spouse; home house mansion; street road; america american u.s. usa;
uk britain british england english; france french; germany german; spain spanish; italy italian; netherlands dutch;
sweden swedish; denmark danish; poland polish; greece greek; turkey turkish; ireland irish; scotland scottish;
china chinese; japan japanese; philippines filipino; thailand thai; russia russian kremlin moscow;
ukraine ukrainian; israel israeli; palestine palestinian; mexico mexican; canada canadian; australia australian;
norway norwegian; switzerland swiss; portugal portuguese; peru peruvian; yemen yemeni; iraq iraqi;
afghanistan afghan; california californian; nyc york; wh house; dui drunk; usps postal mail; fbi bureau;
cdc disease; temperature degrees heat; climate warming; ocean sea; moon lunar; sun solar eclipse; space nasa;
earth planet; earthquake quake; free giveaway; coupon voucher; rumor rumour; secret hidden; million millionaire;
billion billionaire; alive living live; dying terminally; funeral burial buried grave; hospital hospitalized clinic;
surgery operation; cancer tumor; autism autistic; abortion aborted fetus unborn; birth born; orphan orphaned;
adopt adoption; divorce divorced separated; affair mistress; naked nude topless; sex sexual;
pedophile pedophilia pervert molester; trafficking traffickers trafficked;
kidnap kidnapped abducted abduction missing; handcuff cuff shackle; stab stabbed stabbing knife;
hang hanged noose lynch lynching; execute execution executed; suicide hanged; poison poisoned toxic;
terrorist terrorism terror jihadist; isis islamic; mosque muslim; quran koran; pope vatican catholic;
bible scripture; satan satanic devil; racist racism bigot; kkk klan; supremacist supremacy; antifa anti-fascist;
communist communism marxist; socialist socialism; conspiracy plot; spy spying surveillance wiretap;
hack hacked hacker; leak leaked; email e-mail mail; bribe bribery; corrupt corruption;
indict indicted indictment charged; sue sued lawsuit; court judge ruling; convict convicted conviction guilty;
pardon pardoned clemency; impeach impeachment; treason traitor; allegation accusation; refund reimbursement;
salary wage pay; raise increase hike; cut reduce slash; poor poverty; rich wealthy billionaire;
welfare benefits stamps ebt; retire retirement pension; healthcare obamacare insurance medicare;
homeless homelessness; tenant renter; donate donation contribution contribute; charity foundation nonprofit;
fund funding financed; loan debt; price cost; dollar buck; gas gasoline fuel; oil petroleum;
electric electricity power; nuclear atomic; missile rocket; war combat; invade invasion;
deport deportation deported; border wall; caravan migrant; refugee asylum; citizen citizenship; sharia islamic;
prayer pray praying; protest walkout; crowd audience; cheer applause applaud; boo booed jeer; chant chanting;
mock mocking ridicule; insult insulted slur; threat threaten threatened; warn warning alert advisory;
evacuate evacuation; rescue rescued saved; survive survivor; victim casualty; injured injury wounded hurt;
accident crash collision wreck; driver motorist; truck lorry; train railway; bus coach; bike bicycle motorcycle;
airport airline; passenger traveler; pilot cockpit; hotel motel; beach shore; lake river; flood dam; snow blizzard;
freeze freezing frozen; ice glacier; heat hot; tornado twister; drought dry; volcano eruption lava;
asteroid meteor comet; alien ufo extraterrestrial; ghost haunted; shark fish; whale dolphin;
alligator crocodile gator; bear grizzly; spider tarantula; bug insect; bird eagle; deer moose elk; horse pony;
pig hog pork; cow cattle; chicken poultry; milk dairy; candy sweets chocolate; cookie biscuit; burger hamburger;
fries chips; soda coke pepsi; bottle water; toy doll; game gaming videogame; cartoon animated animation; book novel;
author writer wrote; poem poet; painting painted portrait artwork; song lyrics music; concert performance;
award prize trophy; show episode series; host anchor; celebrity star; reporter journalist; newspaper press media;
interview spoke; speech address; letter memo; contract agreement; bill legislation law act; executive order;
veto vetoed; constitution amendment; senate congress; poll survey; fraud fraudulent rigged; count recount tally;
campaign rally; supporter fan; opponent rival; debate debating; mayor city; town village; county parish;
neighbor neighbour; landlord owner; lottery jackpot; scam fraud scheme; discount sale; customer shopper;
delivery package; flight plane; uniform outfit; dress gown; jacket coat; jewelry necklace ring; tattoo inked;
hair hairstyle; mask masks covering; test testing; nurse doctor; pill medication drug medicine; cure remedy;
chemical toxin; chip microchip; camera cctv; screenshot image; account profile; delete deleted removed;
ban suspended blocked; algorithm censor censorship; billboard advertisement ad commercial; logo symbol emblem;
slogan motto; gesture sign; salute saluted; bow bowed; sit sat seated; sleep asleep; drunk intoxicated; fight brawl;
punch slap hit; vandalize vandalized defaced graffiti; demolish demolished destroyed; tower skyscraper;
bridge overpass; tunnel underground; biggest largest; smallest tiniest; dwarf midget; elderly aged;
grandma grandmother; grandpa grandfather; pastor preacher minister priest; cousin relative
`;

/** Groups of word keys that may stand for one another. */
export function synonymGroups(): string[][] {
  return GROUPS.trim()
    .split(/;\s+/)
    .map((group) => [...new Set(group.split(' ').map((word) => rareStem(stem(word))))]);
}
