namespace ContentJourney.Signals;

/// <summary>What sort of thing a user agent runs on.</summary>
/// <param name="Channel">The key of the built-in channel that suits it.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Automated">Whether it is a robot that comes of itself; programs that a person runs are not.</param>
internal sealed record Device(string Channel, double Confidence, string Reason, bool Automated = false)
{
    public static Device Robot { get; } = new("desktop", 0.3, "The user agent is a crawler, a monitor or a link preview, which sees what a desktop sees.", Automated: true);

    public static Device Program { get; } = new("desktop", 0.3, "The user agent is a program or a command-line client, which sees what a desktop sees.");

    public static Device Watch { get; } = new("watch", 0.7, "The user agent runs on a watch.");

    public static Device Speaker { get; } = new("voice", 0.7, "The user agent runs on a speaker that is talked to.");

    public static Device Television { get; } = new("signage", 0.6, "The user agent runs on a television or a sign that is looked at from afar.");

    public static Device Car { get; } = new("voice", 0.6, "The user agent runs in a car, where eyes belong on the road.");

    public static Device Console { get; } = new("desktop", 0.5, "The user agent runs on a game console at a big screen.");

    public static Device Headset { get; } = new("desktop", 0.5, "The user agent runs on a headset, which shows big windows.");

    public static Device Tablet { get; } = new("tablet", 0.7, "The user agent runs on a tablet or an e-reader.");

    public static Device Phone { get; } = new("mobile", 0.7, "The user agent runs on a phone or something as small.");

    // Since iPadOS 13, Safari on an iPad says exactly what Safari on a Mac says. So this is a desktop, with less confidence.
    public static Device Mac { get; } = new("desktop", 0.5, "The user agent runs on a Mac, or on an iPad that calls itself one.");

    public static Device Desktop { get; } = new("desktop", 0.7, "The user agent runs on a desktop computer.");

    public static Device Unknown { get; } = new("desktop", 0.2, "Nothing tells what the client runs on, and the desktop is the richest.");
}
