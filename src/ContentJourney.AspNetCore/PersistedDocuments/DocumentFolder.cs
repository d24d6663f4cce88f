using System.Text;
using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.AspNetCore.PersistedDocuments;

/// <summary>Reads a folder of documents: each <c>*.graphql</c> file is one, each <c>*.json</c> file a manifest of several.</summary>
internal static class DocumentFolder
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Outcome<ValueList<RegisteredDocument>> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Outcome.Failed<ValueList<RegisteredDocument>>("documents.folder.missing", "There is no such folder of persisted documents.", folder);
        }

        var read = Files(folder, "*.graphql").Select(ReadDocument).Concat(Files(folder, "*.json").Select(DocumentManifest.Read)).ToList();
        var problems = read.SelectMany(file => (IEnumerable<Problem>)file.Problems).ToList();
        return Outcome.When(problems, () => read.SelectMany(file => (IEnumerable<RegisteredDocument>)file.Value).ToValueList());
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);

    private static Outcome<ValueList<RegisteredDocument>> ReadDocument(string file)
    {
        try
        {
            ValueList<RegisteredDocument> alone = [new(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file, _strict), file)];
            return alone;
        }
        catch (DecoderFallbackException)
        {
            return Outcome.Failed<ValueList<RegisteredDocument>>("documents.encoding", "A document is a text in UTF-8.", file);
        }
    }
}
