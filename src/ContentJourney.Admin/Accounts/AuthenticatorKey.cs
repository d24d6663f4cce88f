using QRCoder;

namespace ContentJourney.Admin.Accounts;

/// <summary>The key of an authenticator app, to be scanned or typed.</summary>
internal static class AuthenticatorKey
{
    private const string Issuer = "ContentJourney";
    private const int Group = 4;

    /// <summary>The key in groups of four, in small letters, as people type it.</summary>
    public static string Grouped(string key) => string.Join(' ', key.Chunk(Group).Select(letters => new string(letters))).ToLowerInvariant();

    /// <summary>The address that apps take, as <c>Key Uri Format</c> says.</summary>
    public static string Address(string key, string account) =>
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Issuer}&digits=6";

    /// <summary>The address as a QR code: an SVG element that fills its place, dark on light in every theme, for cameras read no other.</summary>
    public static string Picture(string key, string account)
    {
        using var data = QRCodeGenerator.GenerateQrCode(Address(key, account), QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(4, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
