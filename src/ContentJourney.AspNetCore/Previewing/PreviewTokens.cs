using System.Security.Cryptography;
using System.Text.Json;
using ContentJourney.Previewing;
using Microsoft.AspNetCore.DataProtection;

namespace ContentJourney.AspNetCore.Previewing;

/// <summary>Preview tokens, encrypted and signed by the keys of the host's data protection.</summary>
/// <param name="protection">Whose keys are used. All nodes of a site must share them, and where they are lost the tokens are.</param>
internal sealed class PreviewTokens(IDataProtectionProvider protection) : IPreviewTokens
{
    // Whoever changes what a token holds changes the purpose as well, so that tokens of before read as none.
    private const string Purpose = "ContentJourney.Preview.v1";

    private readonly IDataProtector _protector = protection.CreateProtector(Purpose);

    public string Create(PreviewGrant grant) => _protector.Protect(JsonSerializer.Serialize(grant));

    // The end is in the token itself, not left to the time-limited protector, which reads the clock of the machine.
    public PreviewGrant? Read(string token, DateTimeOffset at) => Open(token) is { } grant && at < grant.Until ? grant : null;

    private PreviewGrant? Open(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<PreviewGrant>(_protector.Unprotect(token));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
