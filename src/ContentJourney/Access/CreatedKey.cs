namespace ContentJourney.Access;

/// <summary>A key that has just been made.</summary>
/// <param name="Key">What is kept of it.</param>
/// <param name="Text">What to hand out: shown once, and never to be had again.</param>
public sealed record CreatedKey(ApiKey Key, string Text);
