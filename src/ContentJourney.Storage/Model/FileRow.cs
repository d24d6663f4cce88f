namespace ContentJourney.Storage.Model;

/// <summary>A file that content refers to.</summary>
internal sealed class FileRow
{
    public required string Path { get; set; }

    /// <summary>Gets or sets 64 lower-case hexadecimal digits, so that equal files are told without reading their bytes.</summary>
    public required string Sha256 { get; set; }

    public required byte[] Bytes { get; set; }
}
