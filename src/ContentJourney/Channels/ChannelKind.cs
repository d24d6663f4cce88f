namespace ContentJourney.Channels;

/// <summary>What sort of thing a channel is.</summary>
public enum ChannelKind
{
    /// <summary>A screen that people hold or sit at.</summary>
    Screen,

    /// <summary>Worn; glanced at.</summary>
    Wearable,

    /// <summary>Spoken.</summary>
    Voice,

    /// <summary>A sign in public space.</summary>
    Signage,

    /// <summary>Sent: e-mail, push, SMS.</summary>
    Message,

    /// <summary>A conversation in writing.</summary>
    Chat,

    /// <summary>Without delivery: a branch, a call, a letter. On journey maps only.</summary>
    Offline,
}
