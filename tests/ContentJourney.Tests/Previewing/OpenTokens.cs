using ContentJourney.Previewing;

namespace ContentJourney.Tests.Previewing;

/// <summary>Tokens that say openly what they grant.</summary>
internal sealed class OpenTokens : IPreviewTokens
{
    private readonly Dictionary<string, PreviewGrant> _grants = new(StringComparer.Ordinal);

    public string Create(PreviewGrant grant)
    {
        var token = $"{grant.Item}/{grant.Typist}/{grant.Until:O}";
        _grants[token] = grant;
        return token;
    }

    public PreviewGrant? Read(string token, DateTimeOffset at) => _grants.GetValueOrDefault(token) is { } grant && at < grant.Until ? grant : null;
}
