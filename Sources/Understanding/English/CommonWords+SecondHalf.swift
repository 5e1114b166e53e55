extension CommonWords {
    /// The words from the middle of the alphabet on.
    static let secondHalf = """
        lift ligament light like likely limb limit limo line link lion lip liquid list listen liter
        literally little live lively liver living load loaf loan local location lock log logic lonely
        long look loose lord lorry lose loss lost lot loud lounge love lovely lover low lower loyal luck
        lucky luggage lunch lung luxury lyft machine mad made magazine magic mail main mainly maintain
        major make male mall man manage manager manner many map march mark market marriage marry mask
        mass massive master match mate material math matter maximum may maybe meal mean meaning means
        meanwhile measure meat mechanic media medical medication medicine medium meet meeting melt
        member memory mend mental mention menu mercy mere merely merry mess message met metal meter
        method metro middle midnight might mild mile military milk mill mind mine mineral minister minor
        minute miracle mirror miserable misery miss mission mistake mix mixture mobile mode model modern
        modest mom moment monday money monitor monkey month mood moon moped moral more morning mortgage
        most mostly mother motion motor motorbike motorcycle motorway mount mountain mouse mouth move
        movement movie much mud mug multiple mum muscle museum music musical must mystery nail naked
        name narrow nasty nation national native natural naturally nature near nearby nearly neat
        necessary neck need needle negative neighbor neighborhood neighbour neither nephew nerve nervous
        nest net netball network never nevertheless new news newspaper next nice niece night nightmare
        nine nineteen ninety nobody noise noisy none nonsense noon nor normal normally north nose
        nostril note nothing notice novel november now nowhere numb number numerous nurse nut obey
        object obvious obviously occasion occasional occasionally occupy occur ocean october odd off
        offend offer office officer official often oil old once one onion online only onto open opera
        operate operation opinion opportunity oppose opposite option orange order ordinary organ
        organize origin original other otherwise ought our ourselves out outcome outdoor outside oven
        over overall overcome overnight owe own owner pace pack package page paid pain painful paint
        painting pair palace pale pallet palm pan panel panic pants paper parachute parcel pardon parent
        park parking part particular particularly partly partner party pass passage passenger passion
        past pasta path patience patient pattern pause pay payment peace peak peanut pear pec peeling
        pen pencil people pepper per perfect perfectly perform perhaps period permanent permission
        permit person personal personality persuade pet phone photo photograph photography phrase
        physical piano pick picnic picture pie piece pig pilates pile pill pillow pilot pin pink pint
        pipe pitch pity pizza place plain plan plane planet planning plant plastic plate platform play
        player pleasant please pleased pleasure plenty plug plumber plus pocket poem poet point poison
        poker pole police policy polite political politics pool poor pop popular population port
        position positive possess possible possibly post posture pot potato potential pottery pound pour
        powder power powerful practical practice practise praise pray prayer prefer pregnant prepare
        presence present preserve president press pressure pretend pretty prevent previous previously
        price pride priest primary prince princess print prior prison privacy private prize probable
        probably problem procedure process produce product profession professional professor profit
        program progress project promise promote prompt proof proper properly property proposal propose
        protect protest proud prove provide pub public publish puddle pull pump punch punish pupil puppy
        purchase pure purple purpose purse push put putting puzzle quad qualify quality quantity quarter
        queen question queue quick quickly quiet quietly quit quite quote rabbit race racket radio raft
        rail rain raise ran range rank rap rapid rare rarely rash rashes rat rate rather raw reach react
        reaction read reader ready real realise reality realize really rear reason reasonable recall
        receipt receive recent recently recipe recognise recognize recommend record recover red reduce
        refer reference reflect refresh refuse regard reggae region register regret regular regularly
        reject relate relation relationship relative relatively relax release relevant relief relieve
        religion religious rely remain remark remember remind remote remove rent repair repeat replace
        reply report represent request require rescue research reserve resist resolve resort resource
        respect respond response responsible rest restaurant result retire return reveal review reward
        rib rice rich rid ridden ride ridiculous right ring rink rip rise risen risk rival river road
        roast rob robot rock rocket rode role roll rollerblade romantic roof room root rope rose rough
        roughly round roundabout route routine row rowing royal rub rubber rubbish rude rug rugby ruin
        rule run runner running rush sack sad saddle safe safety said sail sailing sailor salad salary
        sale salmon salon salt same sample sand sandwich sat satisfy saturday sauce sausage save saw say
        scale scan scar scare scarf scary scene schedule scheme scholar school science scissors scold
        scooter scope score scrap scratch scratchy scream screen screw sculpture sea seal search season
        seat second secret secretary section secure security see seed seek seem seen seize seldom select
        self sell send senior sense sensible sensitive sent sentence separate september series serious
        seriously serve service session set settle seven several severe sew sewing sex shade shadow
        shake shaken shall shallow shame shape share sharp shave she shed sheep sheet shelf shell
        shelter shift shin shine ship shirt shock shoe shook shoot shop shopping short shortly shorts
        shot should shoulder shout shove shovel shoveling shovelled show shower shut shuttle shy sick
        side sidewalk sigh sight sign signal silence silent silk silly silver similar simple simply
        since sing single sink sir sister sit site sitting situation six size skate skateboard skating
        sketch ski skiing skill skin skip skirt skull sky sled sleep sleeve sleigh slept slice slide
        slight slightly slim slip slow slowly small smart smell smile smoke smooth snack snake snap
        sneak sneeze snow snowboard soak soap soccer social society sock socks soft softball soil sold
        soldier sole solid solution solve some somebody somehow someone somersault something sometime
        sometimes somewhat somewhere son song soon sorry sort soul sound soup sour source south spa
        space spare speak special specific speech speed spell spend spent spice spill spin spine
        spinning spirit spite splendid split spoil spoke spoken sponge spoon sport spot spray spread
        spring square squash squeeze stable stadium staff stage stair stairs stamp stand standard star
        stare start starve state statement station stay steady steak steal steam steel steep step stick
        sticky stiff still sting stir stock stole stolen stomach stone stood stop stopping storage store
        storm story stove straight strain strange stranger straw stream street strength stress stretch
        strict strike string strip stroke strong structure struggle stubborn student studio study stuff
        stumble stupid style subject subway succeed success such sudden suddenly sudoku suffer
        sufficient sugar suggest suit suitable sum summer sun sunday sunny super supper supply support
        suppose sure surely surface surfing surgery surprise surround survey survive suspect swallow
        swam swear sweat sweater sweep sweet swell swelling swim swing switch swollen swore sworn swum
        sympathy symptom system table tablet tail tailor take taken tale talent talk tall tank tap tape
        target task taste taught tavern tax taxi tea teach teacher team tear technical technique techno
        technology teen teenager telephone television tell temper temple temporary tempt ten tend tendon
        tennis tense tent term terrible terribly terrify test text texting than thank that theater
        theatre their them themselves then theory there therefore these they thick thief thigh thin
        thing think third thirsty thirteen thirty this thorough though thought thousand thread threat
        threaten three threw throat through throughout throw thrown thumb thunder thursday thus ticket
        tidy tie tight tile till timber time tin tingle tiny tip tire tired title toast tobacco today
        toe together toilet told tomato tomorrow ton tone tongue tonight too took tool tooth top topic
        topple tore torn total totally touch tough tour tourist toward towards towel tower town toy
        trace track tractor trade tradition traffic trail trailer train trainer tram trampoline transfer
        translate transport trap trash travel tray treasure treat treatment tree tremble trend trial
        tricep trick tricycle trip trouble trousers truck true truly trumpet trunk trust truth try tube
        tuesday tumble tummy tune tunnel turkey turn twelve twenty twice twin twist two type typical
        uber ugly ukulele ultimate umbrella unable uncle uncomfortable under understand understood
        underwear undo undress unfortunate unfortunately unhappy uniform union unique unit unite
        universe university unknown unless unlike unlikely until unusual upon upper upset upstairs
        upward urban urge urgent use used useful useless user usual usually vacation vaccine valley
        valuable value van variety various vast vegetable vehicle vein venue verse version very via
        victim victory video view village violence violent violin visit visitor visual vital vitamin
        voice volleyball volume volunteer vote wage waist wait waiter wake walk wall wander want war
        ward warm warn warning was wash waste watch water wave way weak weakness wealth weapon wear
        weather web website wedding wednesday weed week weekend weekly weigh weight weird welcome well
        went were west wet what whatever wheel when whenever where wherever whether which whichever
        while whip whisper whistle white who whole whom whose why wide widow wife wild will willing win
        wind window wine wing winner winter wipe wire wise wish with within without witness wobble woke
        woken woman women won wonder wonderful wood wooden wool word wore work worker world worm worn
        worried worry worse worst worth would wound wrap wrapping wreck wrestling wrist write writer
        written wrong wrote yacht yard yawn yeah year yell yellow yes yesterday yet yoga young your
        yourself yourselves youth zero zip zone zoo zumba
        """
}
