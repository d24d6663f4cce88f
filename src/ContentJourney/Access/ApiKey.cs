using ContentJourney.Collections;

namespace ContentJourney.Access;

/// <summary>What is kept of a key that lets a front-end in; never the key itself.</summary>
/// <param name="Id">The public part, which names it in lists and logs.</param>
/// <param name="Name">What it is for.</param>
/// <param name="SecretHash">SHA-256 of the secret part as 64 lower-case hexadecimal digits; the secret is 256 random bits, so no slow hash is needed.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="RevokedAt">When it was taken back; null while it works.</param>
public sealed record ApiKey(string Id, string Name, string SecretHash, ValueList<Scope> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);
