namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Orchard refuses a content item that the engine finds right.</summary>
internal sealed class InvalidContentException(string message) : Exception(message);
