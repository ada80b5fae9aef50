namespace SeedGen.Text;

/// <summary>What page furniture says in English, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class EnglishPhrases
{
    public const string Notation = """
        Navigation:
        = (skip|jump) to [main] [the] (content|navigation|footer|search|article|page|main)
        ^ skip to [main] content
        = (skip|jump) (navigation|links|ad|to sections|to section navigation|to main menu|to accessibility options)
        = (back|return|go) to [the] (top|home|homepage|list|news|blog|articles)
        = (back|return|go) to [the] (overview|main menu|main site|search|results|top of page|top button)
        = (top|bottom|end) of page
        = (scroll|back) to top button
        = scroll to top
        = (trending|trending now|what's hot|hot topics|top topics|popular topics|browse topics|in the news|in the spotlight)
        = (home|home page|homepage|menu|main menu|navigation|main navigation|navigation menu|sitemap|site map|search|search for)
        = (sections|all sections|all topics|all categories|browse|browse by category|categories menu|explore topics|a z index|a to z)
        = (close|go|submit|ok got it)
        ? (more|next|save|all|top|latest|no|yes|ok|cancel|apply|clear|reset|expand|collapse|edit|back|overview|details)
        = (close|open|show|hide|toggle|expand|collapse|site|primary|secondary|footer|main) [main|mobile] (menu|navigation|nav)
        = (close|open|show|hide|toggle) (search|sidebar|search bar|search box|modal|dialog|alert|banner|submenu|sub menu)
        = (open menu close menu|toggle navigation|toggle menu|toggle child menu|expand child menu|mobile menu|hamburger menu|menu menu)
        = (search search|submit search|search button|search icon|search this site)
        = (search the site|search our site|search website|site search)
        = (enter search term|type your search|search query|search keywords|advanced search|clear search|start typing|type to search)
        = search [for|here|by] [keyword|keywords|articles|news|posts|stories|products|results]
        = [my] (account|profile|orders|cart|basket|wishlist|dashboard)
        = [my] (favorites|favourites|subscriptions|settings|account settings|bookmarks)
        = (login|log in|sign in|sign out|log out|logout|register)
        = (register now|create account|create an account|open an account|member login|client login)
        = (sign|log) in [or] (register|sign|create) [up] [an] [account]
        = (create|create an|create your) account
        = (forgot|reset|lost|change) [your|my] password
        = (password recovery|recover your password|remember me|keep me signed in|username or email|a password will be e mailed to you)
        = (contact|contact us|get in touch|contact info|contact information|contact form)
        = (contact me|contact sales|email us|call us|write to us)
        = (careers|jobs|job openings|we're hiring|find a job|post a job|employment|apply now|join our team|work for us|vacancies)
        = (advertise|advertise here|advertise with us|advertising|media kit|media inquiries)
        = (press kit|press room|press office|newsroom|write for us)
        = (about|about us|about me|legal notice)
        ? (support|faq|faqs|faq's|frequently asked questions|language|contents|mobile search|help)
        = (help center|help centre|help desk|customer service|customer care|knowledge base|get help|get support)
        = (archive|archives|rss|rss feed|rss feeds|feeds|feedback)
        = (give feedback|send feedback|submit a tip|send us a tip|news tips|contribute)
        = (submit|send|post) [a|an|your|us|us a] (story|tip|letter|event|press release|news tip|news|article|guest post)
        = (work|advertise|partner|write|publish|connect|shop|volunteer|donate) with us
        = (meet|about) (the|our) (team|company|staff|people|editors)
        ? about (the|our) (author|authors)
        = our (team|story|mission|vision|company|people|services|work|products)
        = our (partners|values|history|impact|process|brands|clients|customers)
        = (who we are|what we do|how we work|why us|where to buy|find a store|store locator|find us|getting here|opening hours|visit us)
        ^ (previous|next|prev) (post|article|story|page)
        = (previous|next|older|newer|prev) [post|article|story|posts|articles|stories|entries|slide|image|video|entry|topic|episode|chapter]
        = (previous|next) (previous|next)
        = (post|posts|article|comment|comments|site|page) (navigation|pagination|menu|links|nav)
        = (secondary|primary|footer|category|mobile|user) (navigation|pagination|menu|links|nav)
        = (page|slide|photo|image|part) # (of|from|out of) #
        = (view|see|show) (all|more) [posts|articles|stories|news|results|topics|videos|categories|products|events|jobs|episodes]
        = (load|browse) (all|more) [posts|articles|stories|news|results|topics|videos|categories|products|events|jobs|episodes]
        = (view|see|read|browse|show) all [our] (posts|articles|stories|news|posts by|articles by|blog posts|press releases|reviews)
        = (all|blog|latest|our) (posts|articles|news|blogs|categories|videos|products|stories|episodes|events|services|issues)
        = (quick|useful|helpful|footer|important|external|related) links
        = (table of contents|on this page|in this article|jump to section|article contents)
        = (page contents|what's inside|show contents|hide contents)
        = (view|show|switch to) [the] (desktop|mobile|full) (version|site|website)
        = (print this|print article|print page|print this page|printer friendly version)
        = (print friendly|download pdf|download as pdf|view pdf)
        = (bookmark|bookmarks|bookmark this|add to favorites|add to bookmarks)
        = (save article|save this article|save for later|saved|my saved articles)
        = (you are here|breadcrumb|breadcrumbs|current page|footer|header|sidebar|main content|page content|site footer|site header)
        ^ you are here home
        = (edition|editions|language|languages|country|region) (selector|switcher|menu)
        = (select|choose|change) [your|a] (language|country|region|location|edition|currency|category|month|year|store)
        = (english|deutsch|français|español|italiano|português|nederlands|polski)
        = (svenska|dansk|norsk|suomi|türkçe|русский|українська|čeština)
        = (العربية|עברית|日本語|中文|简体中文|繁體中文|한국어|bahasa indonesia|tiếng việt|ไทย|हिन्दी|ελληνικά|magyar|română|english us|en español)
        = (no results found|no results|no items found|nothing found|results for)
        = (search results|search results for|sort by relevance|filter by|sort by date)
        = (sort|filter|order|group|browse|shop|search) by
        = (click|tap) (here|here to close|here to continue|to expand|to enlarge|for more|to close)
        = (expand|collapse) (all|section|menu|article)
        = (get started|get started now|get started for free|get started today|start now)
        = (start here|start for free|find out how|see how it works)
        = (book|get|request|schedule|watch) (a|your|our) [free|live] (demo|quote|consultation|call|estimate|appointment)
        = (request|get) (info|information|more information|a callback|a sample|pricing)
        = (buy|shop|order|book|download|apply|enroll|register|try it|explore) (now|online|today|here|tickets|for free)
        = (view cart|shopping cart|shopping bag|checkout|continue shopping|your cart is empty|free shipping|gift cards)
        = (add|move) to (cart|basket|bag|wishlist|wish list)
        ? (use cases|case studies|customer support|technical support|how it works|learn how|more information|for more information)
        = (white papers|whitepapers|success stories|customer stories|product updates|release notes|integrations|testimonials)
        = (resource|learning|media|trust|press|news|download|developer) (center|centre|hub|library|room)
        = (become|be) (a|an) (partner|affiliate|contributor|sponsor|reseller|volunteer|author|writer)
        = (affiliate|referral|partner|rewards) (program|programme|disclosure|partners)
        = (investor|media|public|government|alumni) relations
        = (news events|news and events|events calendar|upcoming events|past events|all events|event calendar|submit an event|view calendar)
        = (letters to the editor|e edition|e paper|digital edition|print edition)
        = (today's paper|back issues|current issue|past issues|masthead)
        = (photo galleries|image galleries|all videos|video library|live tv|watch tv)
        = (tv schedule|tv guide|tv listings|classifieds|public notices)
        = (download|get) (the|our) (app|mobile app|apps)
        = (app store|google play|google play store|download on the app store)
        = (get it on google play|available on the app store|mobile apps|our apps)
        = (ways to give|get involved|take action|give now|make a donation|make a gift)
        = (give|volunteer|sponsorship|sponsorships|membership|memberships)
        = (an official website of the united states government|here's how you know|official websites use gov|secure gov websites use https)
        ? (blog|blogs|news|resources|company|events|podcast|podcasts|services|service|pricing|business|video|videos|reviews|features|press)
        ? (travel|sport|sports|health|community|solutions|entertainment|technology|security|shop|shopping|store|opinion|opinions|music)
        ? (lifestyle|education|products|product|politics|articles|partners|partnerships|guides|guide|science|books|webinars|culture)
        ? (industries|food|food drink|movies|world|tech|latest|tv|research|healthcare|gaming|games|sustainability|people|fashion)
        ? (international|media|marketing|deals|tools|style|beauty|locations|leadership|life|recipes|europe|ai|awards|environment|mobile)
        ? (software|apps|magazine|golf|fitness|money|documentation|docs|platform|enterprise|insights|social|interviews|design|projects|asia)
        ? (accessories|parenting|finance|editorials|editorial|editorial guidelines|editorial policy|arts|courses|data|insurance|obituaries)
        ? (photography|national|glossary|policies|manufacturing|retail|football|horoscopes|personal finance|crime|nutrition|training)
        ? (transportation|climate|economy|columns|columnists|local|energy|investing|academics|photos|forums|forum|multimedia|elections)
        ? (middle east|space|africa|cars|general|retirement|cybersecurity|hotels|portfolio|information|credit cards|downloads|links)
        ? (contributors|templates|tickets|analytics|library|commentary|things to do|development|family|gifts|audio|academy|restaurants)
        ? (stories|history|companies|compliance|staff|wellness|health wellness|teams|marketplace|arts culture|shows|contests|developers)
        ? (inspiration|innovation|agencies|tips|puzzles|cities|film|destinations|ebooks|small business|comics|pets|theater|theatre|coupons)
        ? (stats|kids|television|collections|engineering|directory|advice|networking|galleries|commercial|banking|programs|hospitality)
        ? (automotive|affiliates|publications|standings|home garden|letters|cartoons|competitions|admissions|world news|local news)
        ? (tech news|radio|brands|electronics|releases|what's new|religion|promotions|weddings|gear|computing|art|uncategorized|channels)
        ? (description|financial aid|comedy|agriculture|safety|series|dining|trends|expertise|rankings|corporate|organization|benefits)
        ? (arts entertainment|accreditation|getting started|tutorials|students|status|careers opportunities|about this site|our sites)
        ? (our network|network|brand|investors|governance|diversity|schools|startups|authors|terms|newsletters|alerts|exclusive|exclusives)
        ? (property|motoring|comment|columnist|soccer|tennis|cricket|rugby|basketball|hockey|nfl|nba|first name|last name|full name)
        ? (your name|phone|phone number|address|zip code|postal code|city|state|message|subject|your message|united states|united kingdom)
        ? (canada|australia|india|china|france|germany|spain|italy|japan|mexico|brazil|israel|ukraine|russia)

        Widget:
        = most (popular|read|viewed|watched|commented|shared|discussed|recent|emailed) [stories|articles|posts|news|videos]
        = most (popular|read|viewed) (today|this week|this month|now)
        = most (popular|read|viewed|commented|shared|recent) (in|on|from) [news|sport|world|business|opinion]
        = most (popular|read|viewed) of the (week|day|month)
        = (popular|recent|latest|top) (comments|tweets|tags|searches|categories)
        = (featured|featured posts|featured stories|featured articles|featured video|featured videos|featured news|featured in)
        = (editor's picks|editors picks|editor's pick|editors pick|editor's choice|editors choice|staff picks|our picks|hot right now)
        = (popular posts|popular now|popular stories|popular articles|popular news)
        = (popular today|popular this week|popular categories|top posts today)
        ? (popular|now|live|meta|calendar|weather|markets|poll|vote|auto|spotlight|scores|quizzes|puzzles|crossword)
        = (quiz|sudoku|weather forecast|local weather|stock ticker|market data)
        = (currency converter|exchange rates|live scores|scoreboard|horoscope|today's weather)
        = (feels like|humidity|wind|sunrise|sunset|chance of rain)
        = (air quality|hourly forecast|day forecast|# day forecast|traffic|traffic cameras)
        = (market summary|stock quotes|quotes delayed at least # minutes|data delayed|top gainers)
        = (top losers|symbol lookup|my watchlist|watchlist)
        = (tag cloud|tags cloud|blogroll|blog archive|live chat|chat with us|chat now|ask a question|start chat|who's online|random post)
        = (archives|categories|blog categories|select month|select category|choose category|all categories|monthly archives|news archive)
        = (listen to|play|hear) this (article|story|audio|episode|page)
        = (listen|listen now|listen to article|audio version|read aloud|this article is read by an automated voice)
        = (play|pause|mute|unmute|volume|fullscreen|loaded)
        = (captions off|picture in picture|play video|play audio|pause video|play button|watch video)
        = (current time|duration|remaining time|playback rate|progress)
        = (stream type live|seek to live currently behind live|chapters|descriptions off)
        = (subtitles off|captions settings|audio track|descriptions off selected)
        = (captions off selected|enter fullscreen|exit fullscreen|settings)
        ^ (captions|subtitles) (settings|off) (opens|selected)
        ^ (top|breaking) # (stories|news|posts)
        ~ this is a modal window
        ~ your browser does not support [the|html5|playing] (audio|video|iframes)
        ~ error loading player
        ~ (video|audio) (could not be loaded|is not available|is unavailable|can't be played)
        = (live updates|now playing|watch now|watch live|listen live|on air now)
        = (live stream|live blog|breaking news|breaking|developing story)
        = (photo gallery|image gallery|slideshow|view gallery|open gallery|launch gallery|view slideshow|# photos|# images|show more photos)
        = (hide caption|toggle caption|enlarge this image|enlarge image|view larger image|view full size|open image in gallery|expand image)
        = (close gallery|next image|previous image|image # of #|# of #|full screen)
        = (zoom in|zoom out|view larger map|get directions|directions)

        RelatedContent:
        = (related|recommended|similar|suggested|further|more|other) (posts|articles|stories|news|content)
        = (related|recommended|similar|suggested|further|more|other) (topics|items|coverage|videos|products)
        = (related|recommended|similar|suggested|more) (links|resources|searches|guides|reviews|podcasts)
        = (related|recommended|similar|suggested|more) (events|episodes|recipes|pages|tags|jobs)
        ? (related|recommended|related reading|suggested reading|further reading|recommended reading|up next|what's next|top picks|read|see)
        ? (watch|explore|read on|discover|for you|view|continue|learn more|find out|find out more|related papers|our picks|next)
        ^ (related|recommended) (posts|articles|stories|content|topics|links|reading|coverage|video|videos)
        : (related|recommended|see also|also read|read also|also see)
        : (read next|up next|related story|related article|related articles|related video)
        = (recommended for you|more for you|selected for you|picked for you)
        = (related to this story|related to this article|based on your interests)
        = more like this
        = more (on|about) this [story|topic|subject]
        = (read|see|discover|watch|explore|view|continue|know) (more|reading) [story|stories|article|articles|post|posts|details|reading]
        ? (read|see|learn|discover|find out|know) more (about|on|here|details)
        = (read|view|see|continue) [the] [full|whole|entire|complete|original|rest of the] (story|article|post|report|interview)
        ? (read|see)
        = (keep reading|also read|read also|see also|read next|read this next|next read|don't miss|don't miss it|don't miss this|icymi)
        = (in case you missed it|must read|must reads|must see|worth reading)
        = (worth a read|worth watching|you missed|also of interest|also on)
        ^ (read more|also read|read also|see also|see more|read next|don't miss)
        ^ (must read|must see|watch more|more from|more in|related story)
        ^ (related article|related stories|you may also like|you might also like)
        ^ (you may also be interested|you might be interested|also see|next up)
        = you (may|might|will|could) [also] (like|enjoy|love|be interested in)
        = we think you'll [also] (like|love)
        = (you|readers) (may|might|could) [also] be interested [in]
        = (people|readers|others|customers) (also|who read this|who viewed this|who bought this) (read|viewed|bought|liked)
        = (people|readers|others|customers) (also|who read this|who viewed this|who bought this) (ask|asked|also read|searched for)
        = more (from|in|by|about|on) [the|this|our] [author|section|topic|story|category|us|blog|site|network|partners|contributor]
        = (latest|recent|top|today's|more|new|newest) (news|posts|articles|stories|headlines) [posts]
        = (latest|recent|top|today's|more|new|newest) (updates|videos|entries|releases|blog posts) [posts]
        = (latest|recent|more) (in|from|on) [the|our] [blog|news|world|sports|business|politics|opinion|technology|health|entertainment]
        = (latest|recent) (press releases|podcasts|episodes|reviews|issues|jobs)
        = (latest|recent) (publications|insights|features|guides|activity|from the blog)
        = (other|our) (articles|stories|news|posts|latest news|latest posts|latest articles|top stories|best stories|recent posts)
        = (around|from|elsewhere on|more from around) the web
        = (from|in|on) (our|the) (partners|network|archives|archive|blog|newsroom|magazine|web|sponsors)
        = (sponsored stories|promoted stories|paid content|you may have missed)
        = (stories you may like|what to read next|what to watch|what to watch next)
        = (trending|most popular|popular|top) (stories|news|articles|topics|videos|posts|searches|on|this week|today|in)
        = (what's trending|explore more|explore further|next story|next article|more stories)
        = (more news|more articles|next up|next read|related media)
        = (editor's note recommended|more to read|more to explore|more reading|more info|dig deeper|go deeper)
        = (top stories|top story|featured story|featured article|lead story)
        = (story of the day|video of the day|photo of the day|quote of the day)
        ~ (posts|articles|stories) you (may|might) (like|enjoy|have missed)
        ^ (click|tap) here (to|for) (read|more|view|see|the full) [more|on|the|full|story]
        = # related (articles|posts|stories)
        = # (articles|stories|posts|videos|items|results)
        = (by|in|on|via) (the same author|this author|topic|this series|this collection|this issue|this section|this edition)

        Comments:
        ^ leave (a|your|us a) (reply|comment|response|thought|thoughts|feedback|message|note)
        ^ (post|add|write|submit|make) (a|your) [new|public|first] (reply|comment|response|review)
        = (reply|replies|email|e mail)
        ? (name|website|best|comment|discussion|oldest|newest|repost)
        = (comments|no comments|no comments yet|join the discussion|join the conversation|start the conversation|responses|respond|discuss)
        = (cancel reply|cancel|post comment|submit comment|your comment)
        = (your name|your email|your website|your review|be the first to comment)
        = (show|view|load|hide|see|read|all|open|close|sort) comments
        = (comments are closed|comments closed|comments off|comment section|comments section)
        = (comments feed|commenting|reader comments|leave feedback)
        = (sort by|sort by newest|sort by best|most liked|most recent|top rated)
        = (newest first|oldest first|most voted|all comments|view replies)
        = (name|email|e mail|website|comment|url|mail|message|your name|your email) (required|optional|required field|will not be published)
        = (report|flag|hide|delete) (this|as|abuse|comment|this comment|this post|inappropriate|spam|as inappropriate|as spam)
        = permalink
        ^ be the first to (comment|share|review|reply|leave|like|know|write|add)
        ^ comments are (closed|disabled|turned off|moderated|subject|now closed|off|open)
        = (comments|replies|responses|reviews) #
        = # (comment|comments|reply|replies|response|responses|thought|thoughts|answers|ratings|reviews|votes) [on|to]
        ^ # (comments|comment|responses|replies) (on|to)
        ^ # thoughts on
        = (view|see|show|read|load) [all|all #|#|more|# more|older|newer|previous|the] (comments|replies)
        = (in reply to|reply to|replying to|show # more replies|load more|hide replies)
        = (show replies|add reply|reply reply|quote reply|like reply)
        = (rate this|rate this article|was this helpful|was this page helpful|was this article helpful|did you find this helpful)
        = what do you think [of this] [let us know in the comments]
        ~ your (email|e mail) address will not be (published|shared|displayed)
        ~ required fields are marked
        ~ (fields|field) marked with (an|a) (asterisk|star) (are|is) required
        ~ this field is (for validation purposes|required)
        ~ (please|kindly) enter your (comment|name|email)
        ~ (you have|you've) entered an incorrect email address
        ~ save my name [and] email [and] [website] in this browser
        ~ notify me of (follow|followup|new) [up] (comments|posts)
        ~ notify me (via|by|when) (email|e mail|new comments)
        ~ (log|logged|sign|signed) in to (leave|post|add|write|make|reply|comment) [a] [comment|reply]
        ~ you must be (logged in|registered|signed in) to (post|leave|reply|comment)
        ~ (you need to|please) (log in|login|sign in|register) to (comment|post|reply|leave)
        ~ (this site uses|uses) akismet
        ~ learn how your comment data is processed
        ~ (comment|comments) (policy|guidelines|rules)
        ~ your comment is awaiting moderation
        ~ (have your say|leave a comment|share your thoughts) in the comments
        ~ (comments|discussion) powered by
        ~ please enable javascript to view the comments

        Subscription:
        = (newsletter|newsletters|our newsletter|email newsletter|daily newsletter)
        = (weekly newsletter|monthly newsletter|free newsletter|e newsletter)
        = (newsletter|newsletters|email) (sign up|signup|subscription|registration|sign ups|updates|alerts|preferences|updates from us|list)
        = (subscribe|subscribe now|subscribe today|subscribe here)
        = (subscribe for free|how to subscribe|subscribe to our newsletter|subscribe by email)
        = (sign up|sign up now|sign up today|sign up here|sign up for free)
        = (sign me up|sign up for newsletters|get the newsletter|get newsletter)
        = (join us|join now|join today|join for free|join our community)
        = (become a member|become a subscriber|become a supporter|become a patron)
        = (stay updated|stay up to date|stay in touch|stay in the loop|stay tuned)
        = (stay in the know|keep in touch|keep me updated|keep up to date)
        ? (stay informed|stay connected|free trial|premium|subscription|email address|support us|donate|unsubscribe|donations|connect|join)
        = (manage|cancel|renew|gift|give) [your|my|a|the] (subscription|subscriptions|newsletter preferences|account)
        = (change|update|activate|digital|print) [your|my|a|the] (subscription|subscriptions|newsletter preferences|account)
        = (already a subscriber|not a subscriber|are you a subscriber|subscriber login)
        = (subscribers only|for subscribers|subscriber exclusive|members only)
        = (start|start your|begin your) free trial
        = [start] free trial
        = (your email|your email address|enter your email|enter your email address)
        = (enter email|email required|enter your email here|work email)
        = (donate now|donate today|support our work|support our journalism)
        = (support independent journalism|support this site|buy me a coffee|tip jar)
        = (thank you for subscribing|thanks for subscribing|thank you your submission has been received)
        = (you're subscribed|you are now subscribed)
        = (thank you|thanks) for (signing up|your interest|subscribing|registering|your submission|contacting us|joining)
        = (view plans|choose your plan|compare plans|see subscription options)
        = (subscription options|subscribe to read|subscribe to continue|log in to read)
        = (subscribe|follow) (on|via|with|in|by) (apple podcasts|spotify|rss|email|youtube)
        = (subscribe|follow) (on|via|with|in|by) (itunes|android|google podcasts|apple news|google news)
        ^ (subscribe|sign up|sign up now|register) to (our|the|my|get|receive|continue|read|unlock|access|keep)
        ^ (subscribe|sign up) (for|with|here|today|now|and|via) [our|the|free|unlimited] (updates|access|get|email)
        ^ (subscribe|sign up|register|join) [for] our [free|weekly|email] (newsletter|newsletters|mailing list)
        ~ (subscribe|sign up|signup) (to|for) [our|the|my|a] [free|weekly] (newsletter|mailing list)
        ~ (subscribe|sign up|signup) (to|for) (our|my) (updates|alerts|channel|podcast|blog|emails|list|youtube)
        ~ (sent|delivered|straight|direct|directly) [straight|directly] to your (inbox|email|mailbox)
        ~ (news|stories|updates|tips|newsletter|week|day|month|posts|articles|content|email) in your inbox
        ~ (unsubscribe|opt out|cancel) (at any time|anytime|any time)
        ~ you can unsubscribe
        ^ (get|receive|to get|to receive) [the|our] (latest|top|breaking|daily) (news|stories|headlines|updates)
        ^ (get|receive) [the|our|a] [free|daily|weekly|email] (newsletter|newsletters|digest|email updates)
        ^ (never|don't) miss (a|an|another|our) (story|update|post|article|newsletter|beat|thing|issue|moment|episode)
        ^ (be|stay) (up to date|informed|the first to know|in the know) (with|on|about|by)
        ~ to (continue|keep) reading [please|this] (subscribe|sign|log|register|create|article)
        ~ this (article|content|story|page|post) is [only|exclusively] (available|exclusive) (to|for) [our] (subscribers|members)
        ~ is for (subscribers|members) only
        ~ (subscribe|subscribers) (for|to|get) (unlimited|full|exclusive) access
        ~ (unlimited|full) (digital|online) access
        ~ (create|register) [for] (a|your) free account
        ~ you have (read|reached|used) [all|your] [your|#|free|monthly] [free|article] (articles|limit)
        ~ you have # [free] (articles|stories) (left|remaining)
        ^ already (a|have) (subscriber|member|an account|account|subscribed)
        ^ (not a|don't have an|no|new) (member|account|subscriber|customer) [yet] (sign up|register|create|subscribe)
        ~ thank you for (subscribing|signing up|your subscription)
        ~ by (signing up|subscribing|clicking|submitting|registering|submitting this form|providing your email) you (agree|confirm|consent)
        ~ (support|fund) (our|independent|quality|local|investigative) journalism
        ~ (we|you) (will never|won't|do not) (spam|share your email|send you spam|sell your)
        ~ (check|confirm) your (inbox|email) (to confirm|or spam|for)
        ~ (oops something|something) went wrong while submitting the form

        Advertisement:
        = (advertisement|advertisment|advertisements|ad|ads|advert|adverts)
        = (sponsored|sponsored content|sponsored post|sponsored by|sponsor|sponsors)
        = (promoted|promoted content|promoted by|paid post|paid content)
        = (partner content|paid advertisement|paid partnership|in partnership with)
        = (continue after advertisement|skip ad|skip ads|skip advertisement|skip this ad)
        = (report this ad|remove ads|close ad|hide ad|why this ad)
        = (ad choices|adchoices|about our ads|about ads|ad feedback|ad closed by|ads by|ad loading|loading ad|go ad free|ad free)
        = (advertisement advertisement|advertiser content|from our sponsors|our sponsors)
        = (our partners sponsors|presented by|brought to you by)
        = (story|article|post|content|text) continues (below|after) [this|the] (ad|advertisement|video)
        ^ (advertisement|story|article|content) continues (below|after)
        ^ advertisement scroll
        ~ (scroll down|article continues|story continues) [down] (below|to continue)
        ^ (sponsored|presented|promoted) by
        = (ads|advertisements) by google
        ~ this (post|article|page|site|video) (may|might) (contain|include|have) [some] affiliate links
        ~ (we|i) (may|might|can) (earn|receive|get) (a|an) [small] [affiliate|referral] commission
        ~ (amazon services|amazon) (llc associates|associates) program
        ~ (as an amazon associate|affiliate partner) [i|we] [earn|may]
        ~ (amazon associate|affiliate disclosure) (i earn|we earn|which means)
        ? (affiliate disclosure|affiliate links|deal of the day|today's deals|best deals|special offers|special offer|limited time offer)

        SiteNotice:
        ~ by (using|continuing to use|continuing to browse) (this|our|the) [web] (site|website)
        ~ (we|this site|this website|our site|our website|site|website|our partners) (use|uses|using) cookies
        ~ (we|website|site) (use|uses) (functional|technical|necessary|essential|third party|our own) [and third party] cookies
        ~ (accept|manage|reject|allow|decline|block) [all|your|my|optional|necessary|essential] cookies
        ~ (cookie|cookies) (policy|settings|preferences|consent|notice|declaration|preference center)
        = (accept|accept all|accept close|accept and continue|accept and close|reject all|allow all)
        = (decline|deny|i accept|i agree|agree|i understand)
        = (got it|ok got it|agree and close|agree continue|manage preferences)
        = (manage options|manage settings|manage choices|save preferences|save settings)
        = (privacy settings|privacy preferences|privacy choices|privacy preference center)
        = (privacy manager|privacy overview|consent preferences)
        = (strictly necessary cookies|necessary|always active|functional cookies)
        = (performance cookies|targeting cookies|analytics cookies|your choices)
        = (loading|always enabled)
        ? (cookies|preferences|statistics|functional|performance|error|refresh|javascript|notifications|dismiss|continue)
        ~ (enable|requires|activate|turn on|allow) javascript
        ~ javascript (is|must be|needs to be|seems to be|appears to be|has been) [currently] (disabled|required|enabled|not|blocked)
        ~ [your|this] browser (is|does|version is) (not supported|not support|out of date|outdated|no longer supported|not up to date)
        ~ (outdated|unsupported|old) (browser|version of internet explorer)
        ~ (upgrade|update) your browser
        ~ for [the] best experience
        ~ license [key] (is|was|has been) [not] (valid|activated|active|expired|invalid|missing|revoked)
        ~ license [key] (has not been|is no longer) (validated|verified|activated|valid)
        ~ (validate|activate|renew|verify|enter) (the|your|a) license
        ~ (theme|plugin) options page
        ~ (turn off|disable|disabling|whitelist) [your] [ad] (adblocker|adblock|blocker|ad blocker)
        ~ (using|detected|have) (an|a|you have|your) (ad blocker|adblocker|ad block|adblock)
        ~ (page|content|article) (not found|you requested|you are looking for)
        ~ (page|content|article) (you were looking for|is no longer available|could not be found)
        = (please wait|loading comments|loading more|an error occurred|something went wrong|try again|please try again|error 404)
        = (404|403|oops|page not found|access denied|forbidden|content warning|an unexpected error|an error has occurred|close this notice)
        = (new window|opens in new window|opens in new tab|opens in a new tab)
        = (opens in a new window|opens new window|link opens in a new window|external link)
        ~ (please|kindly) (try again later|refresh the page|check your connection|reload the page)
        ~ (verify|confirm) (you are|that you are|you're) [a] (human|not a robot)
        ~ (checking your browser|verifying you are human|enable cookies to continue)
        ~ (protected by recaptcha|recaptcha and the google)
        ~ (allow|enable|turn on|get|receive|want) [desktop|push|browser|to receive] notifications
        = (no thanks|no thank you|not now|maybe later|remind me later|don't show this again|do not show again|close this dialog|close modal)
        ~ (email|e mail) protected
        ~ this (content|article|page|video|site|feature) is (not available|unavailable|blocked|currently unavailable|no longer) [in] [your]
        ~ (gdpr|ccpa) (consent|compliance|cookie)
        ~ (store|stores|storing) [and|or] [access|accessing] (information|cookies) on (a|your) device
        ~ (site|website|page|we) (is|are) (under maintenance|currently unavailable|temporarily unavailable)

        Sharing:
        = (share|shares|share this|share on|share via|share to|share it|share link)
        = (share now|shared|share share|share options|sharing|share icon|share button)
        = share (this|the|our) (article|story|post|page|video|content|recipe)
        = share (article|story|post|page|your thoughts|with friends|with your friends|this with your friends)
        = (tweet|tweets|tweet this|retweet|pin|pins|pin it|pin this|likes)
        = (like this|follow|follow us|follow me|followers|copy link|link copied|copied)
        ? (like|following|social media|copy|line|threads|x|reddit|medium|link|threads|pocket|signal|discord|twitch|github|social)
        = (print|email|copy url|copy link to clipboard|copied to clipboard|copy to clipboard)
        = (permalink|short link|get link|embed|embed this|send to a friend)
        = (email this|email link|email article|email a friend|email this article)
        = (send email|send by email|mail this|tell a friend|send this to a friend)
        = (whatsapp|facebook|twitter|linkedin|pinterest|telegram|instagram|youtube|tumblr)
        = (tiktok|bluesky|mastodon|flipboard|messenger|viber|vk|snapchat)
        = (spotify|apple podcasts|soundcloud|vimeo|flickr|weibo|wechat)
        = (x twitter|twitter x|facebook f|facebook messenger|linkedin in|pinterest p|x social)
        = (more sharing options|gift this article|gift article|give this article|google news|google plus)
        = (stumbleupon|digg|delicious|hacker news|buffer|xing)
        = (connect with us|connect on|find us on|find us|follow us on|follow along)
        = (let's connect|get social|stay social|social|social networks|social links)
        ^ (connect|chat|stay connected) with (us|me|our) [on|via|team|community]
        = # (like|likes|share|shares|retweets|tweets|followers|fans|claps|reactions|points|upvotes|pins|saves|recommends|kudos|hearts)
        = # (people|users|readers|members) (like|liked|follow|shared|recommend) this
        = (total|number of) shares
        ^ click to (email|print) [this|a link] [to a friend]
        ^ click to (share|email|print|tweet|copy|follow|subscribe)
        ~ opens in [a] new (window|tab)
        ~ (follow|like|find|join|visit) us on
        ^ (facebook|twitter) (twitter|facebook|linkedin|pinterest|instagram|whatsapp)
        = (liked|loved|enjoyed) this (article|post|story)
        ^ (like|love) this [article|post|story] [share|loading]
        = like loading
        = (view|see|open) [this] [post|profile|video|more] on (instagram|facebook|twitter|x|youtube|tiktok)
        ~ a post shared by
        = (our|my) (facebook|instagram|twitter|youtube|linkedin) [page|channel|profile|account]
        = (facebook|instagram|twitter|youtube|linkedin|tiktok) (page|channel|profile|account|link|icon|logo|feed|opens in new window|f icon)

        Legal:
        ^ copyright [c] #
        ^ copyright (by|notice|of|belongs)
        ^ # (copyright|all rights)
        ~ all rights reserved
        ~ (some|no) rights reserved
        ~ (no part of|this material may not be|may not be) [this] [published|reproduced|be] (published|reproduced|broadcast|rewritten)
        ~ without [the] [prior|express|written|our] [written|express] (permission|consent) of
        = (terms of use|terms of service|terms and conditions|terms conditions|terms of sale)
        = (terms of website use|terms privacy|website terms|user agreement)
        = (privacy policy|privacy notice|privacy statement|privacy center|privacy rights)
        = (privacy cookies|privacy cookie policy|cookie policy|cookies policy)
        = (legal notice|legal notices|legal information|legal terms|legal disclaimer)
        = (imprint|accessibility statement|accessibility policy|accessibility help)
        = (do not sell|don't sell|do not share) [or share] [my] [personal] (info|information|data)
        = (your privacy choices|your privacy rights|your california privacy rights|california privacy rights)
        = (california notice|notice at collection|opt out)
        = (dmca|dmca policy|code of conduct|code of ethics|ethics policy)
        = (ethics statement|corrections policy|fact checking policy|editorial standards)
        = (community guidelines|community standards|comment policy|modern slavery statement)
        = (advertising policy|advertising disclosure|refund policy|return policy)
        = (permissions|reprints|reprints permissions|licensing|syndication|content licensing)
        = (rights permissions|republish this article|complaints|gdpr|foia)
        = (terms|privacy|corrections)
        ? (accessibility|disclaimer|disclaimers|copyright|legal|conditions|security policy|trademarks|ethics)
        ^ (privacy policy|terms of use|terms of service|terms and conditions|terms privacy|privacy terms|privacy notice)
        = [proudly] powered by (wordpress|blogger|ghost|drupal|joomla|squarespace)
        = [proudly] powered by (medium|substack|disqus|shopify|wix|webflow|google|zendesk|hubspot|automattic|beehiiv|typepad|vbulletin)
        ? powered by
        = (website|site|web design|web development|design|theme|designed|developed|built) [designed|developed|built|design] by
        ^ disclaimer
        ~ (is a registered|are registered|are|is a) (trademarks|trademark) of
        ~ (registered in england|company number|registered office|vat number|registered charity|company registration)
        ~ this (article|story|post) (was|has been) [originally|first] (published|syndicated) (on|in|by|at|from|here|under)
        ~ this (article|story|post) [originally|first] appeared (on|in|at|here)
        ~ republished (from|with permission)
        ~ (views|opinions) expressed (in this|on this|by the author|by the authors|here are|are those|do not|herein)
        ~ for (informational|educational|general information) [and|or] [educational|informational] purposes only
        ~ (constitute|considered|taken as|intended as|intended to be|not) (financial|investment|legal|medical|professional) advice
        ~ (a division|a subsidiary|a property|an imprint) of [the] [news|media] [media|publishing] (group|network|company)
        ~ (subject to|see|read|review|agree to|accept) [the|our] (terms of use|terms of service|privacy policy)
        ~ (subject to|see|read|review|agree to|accept) [the|our] (terms and conditions|user agreement)
        ~ not responsible for [the] content [of]
        ~ use of this (site|website)
        ~ (c|copyright) # # (all|by)

        PageMetadata:
        = # (min|mins|minute|minutes) (read|reading|to read)
        ? # (min|mins|minute|minutes|sec|hr|hrs|hour|hours|subscribers)
        = (reading|read|estimated reading|listen|listening|viewing) time [#] [min|mins|minute|minutes]
        ^ (reading time|estimated reading time|read time|time to read|estimated read time)
        = # (words|views|view|reads|visits|hits|impressions|downloads|plays|times read|page views|unique views)
        = # (second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years) ago
        = (a|an|one|about) [an] (minute|hour|day|week|month|year) ago
        = (just now|moments ago|yesterday at|today at|updated just now|an hour ago)
        = (last updated|updated|published|posted) [on] # (minute|minutes|hour|hours|day|days|week|weeks|months) ago
        = (modified|first published|last modified|edited) [on] # (minute|minutes|hour|hours|day|days|week|weeks|months) ago
        = (views|reads|hits|word count|post views|total views|page views|visits|downloads|article views) [#]
        ^ (tagged with|tagged in|filed under|filed in|posted in|posted under|more topics|in this story|topics mentioned|related tags)
        ^ (tagged as|this entry was posted|this post was posted|this entry was tagged)
        ^ (mentioned in this article|topics in this article|article tags)
        ? (categories|category|topics|keywords|labels|hashtags|date|author|source|sources|location|topic|tag|posted|published|updated|by)
        ? written by
        : (categories|category|keywords|labels|hashtags|tags|tag|tagged|filed under|more on|related topics|explore more on these topics)
        = (last updated|last modified|date published|publish date|published on)
        = (published in|edited by|reviewed by|fact checked by|medically reviewed by)
        = (reporter|reporters|senior reporter|staff writer|staff reporter|contributing writer)
        = (guest contributor|contributor|correspondent|news desk|web desk)
        = (article|story|report|text|words|photos|photo|video|additional reporting|reporting) by
        = (author bio|author profile|author archive|view author posts|view profile)
        = (see full bio|full bio|posts by|articles by|view all posts by)
        """;
}
