namespace SeedGen.Text;

/// <summary>The words on share and follow buttons: networks and what one does there.</summary>
internal static class Networks
{
    public static readonly WordSet Names = new(
        "bluesky copy email facebook flipboard follow google instagram like link linkedin mail mastodon messenger pin pinterest pocket",
        "print reddit rss save share signal skype snapchat telegram threads tiktok tumblr tweet twitter viber vk wechat weibo whatsapp x",
        "xing youtube");
}
