namespace ContentJourney.Signals;

/// <summary>Tells from a user agent what it runs on, by a table whose first matching line decides. Strings it was tried with: tests, user-agents.tsv.</summary>
internal static class UserAgent
{
    private static readonly UserAgentRule[] _table =
    [
        // Automated first: crawlers dress up as the devices they look for.
        new(Device.Robot, "bot/", "bot;", "bot)", "bot ", "bot-", "robot", "crawler", "spider", "+http", "slurp") { Without = ["Cubot", "node-fetch"] },
        new(Device.Robot, "facebookexternalhit", "facebookcatalog", "meta-externalagent", "WhatsApp/", "SkypeUriPreview", "Embedly", "Iframely", "LinkPreview", "Mastodon/"),
        new(Device.Robot, "Google-InspectionTool", "GoogleOther", "AdsBot-Google", "Mediapartners-Google", "APIs-Google", "Google-Safety", "BingPreview", "ChatGPT-User", "Perplexity-User"),
        new(Device.Robot, "HeadlessChrome", "PhantomJS", "Chrome-Lighthouse", "PTST/", "Pingdom", "StatusCake", "GTmetrix", "Site24x7", "ia_archiver", "HTTrack", "W3C_Validator", "Validator.nu"),

        new(Device.Watch, "watchOS", "Watch OS", "Apple Watch", "Wear OS", "WearOS", "Pixel Watch", "LG Watch", "ZenWatch", "TicWatch", "Huawei Watch", "Galaxy Watch", "SmartWatch", "moto 360", "; Gear S"),
        new(Device.Watch, "Watch1,", "Watch2,", "Watch3,", "Watch4,", "Watch5,", "Watch6,", "Watch7,", " SM-R", " SM-L3", " SM-L5", " SM-L7"),

        new(Device.Speaker, "HomePod", "AudioAccessory", "Alexa", "Echo/", "; AEO", "DeviceType/SmartSpeaker", "GoogleHome", "Google-Home", "Google Home", "Sonos", "SoundTouch", "yandexstation"),
        new(Device.Speaker, "Fuchsia", "Android)", "Nest Hub") { With = "CrKey/" },

        new(Device.Television, "SMART-TV", "SmartTV", "Smart TV", "SmartHub", "Web0S", "webOS.TV", "webOSTV", "NetCast", "BRAVIA", "HbbTV", "Viera", "VIDAA", "PhilipsTV", "NETTV/", "InettvBrowser", "Opera TV", "DTVNetBrowser"),
        new(Device.Television, "Android TV", "AndroidTV", "GoogleTV", "Google TV", "CrKey/", "Chromecast", "; AFT", "Roku", "AppleTV", "Apple TV", "tvOS", "MiBOX", "MiTV", "Xfinity", "MAG2", "MAG3", "MAG4", "MAG5"),
        new(Device.Television, " TV Safari", " TV/", "TV;") { With = "Tizen" },
        new(Device.Television, "BrightSign", "SSSP", "Signage", "Xibo", "Yodeck", "Screenly", "ScreenCloud", "Kiosk"),

        new(Device.Car, "QtCarBrowser", "Tesla/", "Automotive", "AndroidAuto", "CarPlay", "Polestar", "MBUX", "; Volvo"),
        new(Device.Tablet, "Nintendo Switch"),
        new(Device.Phone, "PlayStation Vita", "PlayStation Portable", "Nintendo 3DS", "Nintendo DSi", "N-Gage"),
        new(Device.Console, "PlayStation", "Xbox", "Nintendo"),
        new(Device.Headset, "OculusBrowser", "; Quest", "; Pico ", "Pico Neo", "Wolvic", "VisionOS", "Vision Pro"),

        new(Device.Program, "curl/", "Wget/", "HTTPie/", "python", "aiohttp", "Go-http-client", "okhttp", "Java/", "Java-http-client", "HttpClient", "node-fetch", "axios/", "undici", "Deno/", "Bun/", "got ("),
        new(Device.Program, "PostmanRuntime", "insomnia/", "bruno-runtime", "libwww-perl", "Ruby", "Faraday", "GuzzleHttp", "PHP/", "PowerShell", "reqwest", "CFNetwork", "Dart/", "RestSharp", "k6/", "ApacheBench"),

        new(Device.Tablet, "iPad", "Tablet", "PlayBook", "hpwOS", "Kindle", "Kobo", "Tolino", "PocketBook", "Silk-Accelerated", "Nexus 7", "Nexus 9", "Nexus 10", "Xoom", "MediaPad", "MatePad") { Without = ["Tablet PC"] },
        new(Device.Tablet, "; KF", " SM-T", " SM-X", " SM-P", " GT-P", " TB-", " TB3", " TB1", "Pad ") { With = "Android" },
        new(Device.Phone, "iPhone", "iPod", "Windows Phone", "IEMobile", "Windows CE", "Opera Mini", "Opera Mobi", "BlackBerry", "BB10", "Symbian", "SymbOS", "Series60", "Series40", "J2ME", "MIDP", "KAIOS", "Nokia", "Palm", "webOS/"),
        new(Device.Phone, "Mobile", "Mobi/") { Without = ["Windows NT 6.2", "Macintosh"] },
        new(Device.Phone, "Dalvik/") { With = "Android" },
        new(Device.Tablet, "Android"),

        new(Device.Mac, "Macintosh", "Mac OS X", "Mac_PowerPC"),
        new(Device.Desktop, "Windows", "CrOS", "X11", "Linux", "FreeBSD", "OpenBSD", "NetBSD", "Haiku", "OS/2", "Lynx/", "w3m/", "Links (", "ELinks"),
    ];

    /// <summary>What the user agent runs on.</summary>
    public static Device Classify(string? userAgent) =>
        userAgent is null ? Device.Unknown : Array.Find(_table, rule => rule.Matches(userAgent))?.Device ?? Device.Unknown;
}
