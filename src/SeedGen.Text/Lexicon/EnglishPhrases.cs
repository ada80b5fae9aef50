namespace SeedGen.Text;

/// <summary>What page furniture says in English, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class EnglishPhrases
{
    public const string Notation = """
        Navigation:
        = (skip|jump) to [main] [the] (content|navigation|footer|search|article|page)
        ^ skip to [main] content
        = (back|return|go) to [the] (top|home|homepage|list|news|blog|articles|overview) [button] [of] [page]
        = back to top button
        = (trending|trending now|whats hot|hot topics|top topics|popular topics|browse topics)
        = (home|homepage|menu|main menu|search|search for|close|open menu|toggle navigation|navigation|sitemap|site map|sections|all sections|more)
        = (close|open|show|hide|toggle|main|site|mobile|primary|secondary|footer) (menu|navigation|search|sidebar|nav)
        = [my] (account|profile|login|log in|sign in|sign out|log out|logout|register|cart|wishlist|dashboard)
        = (sign|log) in [or] (register|sign|create) [up] [an] [account]
        = (about|about us|contact|contact us|careers|jobs|advertise|advertise with us|help|help center|support|faq|faqs|archive|archives|rss|rss feed)
        = (work|advertise|partner) with us
        = (meet|about) (the|our) (team|author|authors)
        = (previous|next|older|newer|prev) [post|article|story|page|posts|articles|entries]
        ^ (previous|next|prev) (post|article|story|page)
        = (page|slide) # of #
        = (view|see|show|load|browse) (all|more) [posts|articles|stories|news|results|comments|topics|videos]
        = (quick|useful|helpful|footer) links
        = (table of contents|contents|in this article|on this page|jump to section)
        = (view|show) (desktop|mobile|full) (version|site)
        = (print|print this|print article|print page|download pdf|email|save|bookmark|bookmarks)
        = you are here
        ^ you are here home
        = (edition|editions|language|languages|select language|choose language|english|deutsch|français|español)
        = results for
        = no results found

        Widget:
        = (most|more) (popular|read|viewed|watched|commented|shared|discussed|recent|emailed) [stories|articles|posts|news|videos] [this] [week]
        = (popular|recent|latest|top) (comments|tweets|tags|searches)
        = (featured|featured posts|featured stories|editors picks|editors pick|editors choice|staff picks|hot right now|popular|popular posts|popular now|popular stories|popular articles)
        = (weather|weather forecast|stock ticker|markets|market data|currency converter|exchange rates|live scores|scoreboard|horoscope|crossword|sudoku)
        = (tag cloud|calendar|archives|categories|blogroll|meta|live chat|poll|vote)
        = (listen to|play) this (article|story|audio)
        = (play|pause|mute|unmute|volume|fullscreen|loaded|auto|captions off|picture in picture)
        ^ (top|breaking) # (stories|news|posts)
        ~ this is a modal window
        ~ your browser does not support the (audio|video) element
        ~ error loading player
        = (now|live|up next|now playing|watch now|watch live|listen live)

        RelatedContent:
        = (related|recommended|similar|suggested|further|more) (posts|articles|stories|news|content|reading|topics|links|items|coverage|resources|videos|products|searches)
        ^ (related|recommended) (posts|articles|stories|content|topics|links|reading|coverage|video|videos|articles)
        = (related|recommended|recommended for you|more for you|for you|related to this story|more like this|more on this|more on this story|more on this topic)
        = (read|see|learn|find out|discover|watch|explore|view|continue) [more] [reading] [full] [story|article|post|details]
        = (read more|read the full story|read full article|keep reading|continue reading|see also|also read|read also|read next|up next|whats next|dont miss|dont miss it|in case you missed it|icymi|must read|must reads|worth reading|worth a read|worth watching)
        ^ (read more|also read|read also|see also|see more|read next|dont miss|must read|must see|watch more|more from|more in|more on|related story|related article|related|recommended|you may also like|you might also like|you may also be interested)
        = (you|we) (may|might|think|will|could) [also|you|youll] [also] (like|enjoy|love|be interested in) [this|these|it]
        = more (from|in|by|about|on) [the|this] [author|section|topic|story|category|us]
        = (latest|recent|top|breaking|todays|more) (news|posts|articles|stories|headlines|updates|videos|entries|press releases) [posts]
        = (other|our) (articles|stories|news|posts|latest news|latest posts)
        = (around|from) the web
        = (sponsored stories|promoted stories|paid content|you may have missed|stories you may like|what to read next|trending stories|trending news|trending articles|trending topics|whats trending|explore more|explore further|next story|next article|more stories|more news|more articles|top picks|next up|next read|related media)
        ~ (posts|articles|stories) you (may|might) (like|enjoy|have missed)
        = # related (articles|posts|stories)

        Comments:
        ^ leave (a|your) (reply|comment|response|thought|thoughts|feedback)
        ^ (post|add|write|submit|make|drop) (a|your) [new] (reply|comment|response)
        = (reply|replies|comment|comments|no comments|no comments yet|discussion|join the discussion|join the conversation|start the conversation|responses|respond|cancel reply|post comment|submit comment|your comment|be the first to comment|show comments|view comments|load comments|hide comments|comments are closed|comments closed|all comments|leave a comment|name|email|website|sort by|newest|oldest|best|most liked)
        ^ comments are (closed|disabled|turned off|moderated|subject)
        = (comments|replies|responses) #
        = # (comment|comments|reply|replies|response|responses|thought|thoughts) [on]
        ^ # (comments|comment|responses|thoughts|replies) (on|to)
        = (view|see|show|read|load) [all] [#] [more] (comments|replies)
        ~ your email address will not be published
        ~ required fields are marked
        ~ (please|kindly) enter your (comment|name|email)
        ~ (you have|youve) entered an incorrect email address
        ~ save my name email and website in this browser
        ~ notify me of (follow|followup|new) [up] (comments|posts)
        ~ (log|logged|sign|signed) in to (leave|post|add|write|make|reply) [a] [comment|reply]
        ~ you must be logged in to (post|leave|reply|comment)
        ~ (this site uses|uses) akismet
        ~ (comment|comments) (policy|guidelines|rules)
        ~ your comment is awaiting moderation

        Subscription:
        = (newsletter|newsletters|subscribe|subscribe now|subscribe today|sign up|sign up now|sign up today|get the newsletter|our newsletter|email newsletter|email updates|daily newsletter|weekly newsletter|join us|join now|join today|become a member|become a subscriber|stay informed|stay updated|stay up to date|stay connected|stay in touch|stay in the loop|already a subscriber|not a subscriber|premium|free trial|start your free trial|your email|your email address|email address|enter your email|enter your email address|donate|donate now|support us|support our work|support our journalism)
        ^ (subscribe|sign up|sign up now|register|join) (to|for|our|and|with|here|via|by|today) [our|the|free] [free|daily|weekly|email] [newsletter|newsletters|updates|mailing|email|list]
        ~ (subscribe|sign up|signup|signing up) (to|for) [our|the|my|a|free|his|her] [free|daily|weekly|email|monthly|latest] (newsletter|newsletters|updates|mailing list|alerts|digest|channel|podcast)
        ~ (sent|delivered|straight|direct|directly) [straight|directly] to your inbox
        ~ in your inbox
        ~ unsubscribe (at any time|anytime)
        ~ you can unsubscribe
        ^ [to] (get|receive) [the|our|all|your] [breaking] [trending] (latest|top|best|breaking|daily) (news|stories|headlines|updates|articles)
        ^ (get|receive|try) [the|our|a] [free|daily|weekly|email] (newsletter|newsletters|digest|email updates)
        ^ (never|dont) miss (a|an|another|our) (story|update|post|article|newsletter)
        ~ to (continue|keep) reading [please] (subscribe|sign|log|register|create)
        ~ this (article|content|story) is (for|only|available|exclusively) [available|only|exclusively] [to|for] (subscribers|members)
        ~ (subscribe|subscribers) (for|to|get) (unlimited|full|exclusive) access
        ~ (create|register) [for] (a|your) free account
        ~ you have (read|reached|#) [your|all|of] [#|free|monthly] [free|article|limit] (articles|article|limit|stories)
        ^ already (a|have) (subscriber|member|an account|account|subscribed)
        ~ thank you for (subscribing|signing up|your subscription)
        ~ by (signing up|subscribing|clicking|submitting|registering|entering) [up] [you] (agree|confirm|consent|subscribe|sign|you)
        ~ (support|fund) (our|independent|quality|local) journalism

        Advertisement:
        = (advertisement|advertisment|advertisements|ad|ads|advert|advertising|sponsored|sponsored content|sponsor|sponsors|promoted|promoted content|paid post|partner content|paid advertisement|continue after advertisement|skip ad|skip advertisement|report this ad|remove ads|story continues below advertisement|article continues below|article continues after advertisement|ad choices|adchoices)
        ^ (advertisement|story|article) continues (below|after)
        ~ (scroll|article continues|story continues) [down] (below|to continue)
        ^ sponsored by
        = (ads|advertisements) by google
        ~ this (post|article) (may|might) contain affiliate links
        ~ (we|i) (may|might|can) (earn|receive|get) (a|an) [small] [affiliate] commission

        SiteNotice:
        ~ (we|this site|this website|our site|our website|site|website) (use|uses) cookies
        ~ (accept|manage|reject) [all|your|my] cookies
        ~ (cookie|cookies) (policy|settings|preferences|consent|notice)
        = (accept|accept all|reject all|i agree|got it|manage preferences|privacy settings|privacy preferences)
        ~ (enable|requires|activate|turn on) javascript
        ~ javascript (is|must|needs|seems|appears) [to] [be] (disabled|required|enabled|not)
        ~ (your browser|this browser|browser) (is|does) (not|out|outdated|no) [of|longer] [date|supported|support]
        ~ license [key] (is|was|has) [not|no longer] [been] (valid|validated|verified|activated|active|expired|invalid|missing|revoked)
        ~ (validate|activate|renew|verify|enter) (the|your|a) license
        ~ (theme|plugin) options page
        ~ (turn off|disable|disabling|whitelist) [your] [ad] (adblocker|adblock|blocker|ad blocker)
        ~ (page|content|article) (not found|you requested|you are looking for|is no longer available|could not be found)
        = (error|404|403|500|loading|please wait|loading comments|an error occurred|something went wrong|try again|refresh)
        ~ (please|kindly) (try again later|refresh the page|check your connection)
        = (an unexpected error|page not found|access denied|content warning)
        ~ verify (you are|that you are|youre) [a] human

        Sharing:
        = (share|share this|share on|share via|share this article|share this story|share this post|share this page|share article|share with friends|share with your friends|tweet|tweet this|pin|pin it|like|likes|like this|follow|follow us|following|followers|copy link|link copied|email this|email link|print|whatsapp|facebook|twitter|linkedin|pinterest|reddit|telegram|instagram|youtube|tumblr|tiktok|threads|bluesky|mastodon|x|flipboard|pocket|messenger|viber|line|vk|email|more sharing options|gift this article|google news|connect with us|find us on|social media)
        ^ (share|follow|like|find|join|connect|tweet|pin|post|send) [this|us|me|it|with|our|your|him|her] [us|article|story|post|page] (on|via|to|in|by) (facebook|twitter|x|linkedin|instagram|pinterest|reddit|whatsapp|telegram|youtube|google|email|social|tumblr|threads|bluesky|mastodon|flipboard|tiktok|friends)
        = # (like|likes|share|shares|retweets|tweets|followers|fans|subscribers|claps|views|reactions|points|upvotes)
        ^ (click|opens) [to|in] [share|email|print|new|a] [on|this|window] [a|link|new] (on|to|window|opens|friend)
        ~ opens in new (window|tab)
        ~ (follow|like) us on
        ~ (facebook|twitter) (twitter|facebook|linkedin|pinterest|instagram|whatsapp)
        = (liked|loved|enjoyed) this (article|post|story)
        ^ (like|love) this [article|post|story] [share|loading]
        = like loading

        Legal:
        ^ copyright [c] #
        ~ all rights reserved
        ~ (no part of|this material may not be|may not be) [this] [published|reproduced|be] (published|reproduced|broadcast|rewritten)
        ~ without [the] [prior|express|written] [written|express] (permission|consent) of
        = (terms|terms of use|terms of service|terms and conditions|terms conditions|privacy|privacy policy|privacy notice|privacy statement|cookie policy|legal|legal notice|disclaimer|imprint|accessibility|accessibility statement|do not sell my personal information|do not sell my info|your privacy choices|california privacy rights|ad choices|copyright|dmca|code of conduct|ethics policy|corrections|community guidelines)
        ^ (privacy policy|terms of use|terms of service|terms and conditions|terms privacy)
        = [proudly] powered by (wordpress|blogger|ghost|drupal|joomla|squarespace|medium|substack|disqus)
        ^ disclaimer
        ~ (is a registered|are registered|are) trademarks of
        ~ (registered in england|company number|registered office|vat number|registered charity)
        ~ (this article|this story|this post|article|story) (was|is|has been) [originally|first] [originally|been] (published|appeared|republished|syndicated) (on|in|by|at|from|here|under|with)
        ^ (this article|this story|this post) (originally|first) appeared
        ~ (views|opinions) expressed (in this|on this|by the author|by the authors|here are|are those|do not)
        ~ for informational purposes only
        ~ (does not|should not be|not) [constitute|considered|taken|intended] [as|be] (financial|investment|legal|medical) advice

        PageMetadata:
        = # (min|mins|minute|minutes) [read|reading|to read]
        = (reading|read|estimated reading) time # (min|mins|minute|minutes)
        ^ (reading time|estimated reading time|read time|time to read)
        = # (views|view|reads|visits|hits|words|impressions)
        = (views|reads|hits|word count) #
        ^ (tags|tagged|tagged with|tagged in|filed under|filed in|posted in|posted under|categories|category|topics|keywords|labels|hashtags|in this story|mentioned in this article)
        = (last updated|updated|published|posted|date|author|source|sources|location|edited by|reviewed by|fact checked by|medically reviewed by|written by|reporter|reporters)
        """;
}
