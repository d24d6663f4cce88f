namespace ContentJourney.Recipes.Yaml;

/// <summary>A value in a YAML file, with the place where it starts.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>One value; plain means without quotation marks, so that <c>null</c>, <c>~</c> and nothing mean absent.</summary>
    public sealed record Scalar(string Value, bool IsPlain, Place Place) : YamlNode(Place)
    {
        public bool IsAbsent => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");
    }

    /// <summary>A list.</summary>
    public sealed record Sequence(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place);

    /// <summary>Values by key.</summary>
    public sealed record Mapping(IReadOnlyList<YamlEntry> Entries, Place Place) : YamlNode(Place);
}
