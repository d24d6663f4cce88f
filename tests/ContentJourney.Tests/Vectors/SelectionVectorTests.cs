using System.Text.Json;

namespace ContentJourney.Tests.Vectors;

public class SelectionVectorTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in VectorFiles.Selections())
        {
            foreach (var found in VectorFiles.Read($"selection/{file}").GetProperty("cases").EnumerateArray())
            {
                cases.Add(file, found.Text("name"));
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_context_gets_is_what_the_vector_says(string file, string name)
    {
        var root = VectorFiles.Read($"selection/{file}");
        var found = root.GetProperty("cases").EnumerateArray().Single(candidate => candidate.Text("name") == name);

        var actual = VectorAnswer.Of(VectorSite.Read(root.GetProperty("site")), found);

        Assert.Equal(Sorted(found.GetProperty("expect")), Sorted(JsonSerializer.SerializeToElement(actual)));
    }

    // Objects by name, so that only what is said counts and not how it is written.
    private static string Sorted(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(",\n", json.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name}: {Sorted(member.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(", ", json.EnumerateArray().Select(Sorted))}]",
        JsonValueKind.String => $"\"{json.GetString()}\"",
        _ => json.GetRawText(),
    };
}
