namespace ContentJourney.Previewing;

/// <summary>Makes and reads preview tokens; nobody else can make one, and none can be changed.</summary>
public interface IPreviewTokens
{
    /// <summary>The token of a grant, of characters that are safe in addresses.</summary>
    string Create(PreviewGrant grant);

    /// <summary>The grant of a token; null when it is none of ours or has ended.</summary>
    PreviewGrant? Read(string token, DateTimeOffset at);
}
