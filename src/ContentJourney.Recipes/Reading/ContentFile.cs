using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>A content file, cut and parsed.</summary>
/// <param name="Name">What its path says.</param>
/// <param name="Fields">Its front matter.</param>
/// <param name="Body">Its text; empty when it has none.</param>
/// <param name="BodyPlace">Where the text starts.</param>
internal sealed record ContentFile(ContentFileName Name, YamlNode Fields, string Body, Place BodyPlace);
