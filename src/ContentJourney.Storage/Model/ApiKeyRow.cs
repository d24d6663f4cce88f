namespace ContentJourney.Storage.Model;

/// <summary>What is kept of an API key.</summary>
internal sealed class ApiKeyRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string SecretHash { get; set; }

    /// <summary>Gets or sets the scopes as a JSON array.</summary>
    public required string Scopes { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
