namespace ContentJourney.Editing.Pictures;

/// <summary>What a picture is by its content.</summary>
internal enum PictureKind
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>Graphics Interchange Format.</summary>
    Gif,

    /// <summary>WebP.</summary>
    Webp,

    /// <summary>AV1 Image File Format.</summary>
    Avif,

    /// <summary>Scalable Vector Graphics.</summary>
    Svg,
}
