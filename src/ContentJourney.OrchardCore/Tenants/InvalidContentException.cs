namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Orchard refuses a content item that the engine finds right.</summary>
/// <param name="message">Why.</param>
/// <param name="path">What of the site it is, as in problems.</param>
internal sealed class InvalidContentException(string message, string path) : Exception(message)
{
    /// <summary>Gets what of the site it is, as in problems.</summary>
    public string Path { get; } = path;
}
