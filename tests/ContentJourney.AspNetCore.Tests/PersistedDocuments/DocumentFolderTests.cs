using ContentJourney.AspNetCore.PersistedDocuments;
using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.AspNetCore.Tests.PersistedDocuments;

public class DocumentFolderTests
{
    private const string Apollo = """
        {
          "format": "apollo-persisted-query-manifest",
          "version": 1,
          "operations": [
            { "id": "first", "name": "A", "type": "query", "body": "query A { __typename }" },
            { "id": "second", "name": "B", "type": "query", "body": "query B { __typename }" }
          ]
        }
        """;

    [Fact]
    public void Files_are_documents_by_name_and_manifests_are_several_by_identifier()
    {
        using var folder = new TemporaryFolder(
            ("Home.page.graphql", "{ __typename }\n"),
            ("relay.json", "{\"b2f1\": \"query R { __typename }\"}"),
            ("apollo.json", Apollo),
            ("readme.txt", "not a document"));

        var documents = DocumentFolder.Read(folder.Path).Value;

        Assert.Equal(
            [("Home.page", "{ __typename }\n"), ("first", "query A { __typename }"), ("second", "query B { __typename }"), ("b2f1", "query R { __typename }")],
            documents.Select(document => (document.Id, document.Text)));
    }

    [Fact]
    public void Each_is_found_by_identifier_and_by_hash()
    {
        using var folder = new TemporaryFolder(("home.graphql", "{__typename}"), ("apollo.json", Apollo));

        var documents = DocumentSet.Of(DocumentFolder.Read(folder.Path).Value).Value;

        Assert.Equal(6, documents.Count);
        Assert.True(documents.TryFind("home", out var byName));
        Assert.True(documents.TryFind("ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38", out var byHash));
        Assert.Equal(("{__typename}", "{__typename}"), (byName, byHash));
        Assert.False(documents.TryFind("HOME", out _));
    }

    [Fact]
    public void A_mark_of_the_byte_order_is_not_part_of_a_document()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("a.graphql"), [0xef, 0xbb, 0xbf, .. "{ __typename }"u8]);
        File.WriteAllBytes(folder.At("b.json"), [0xef, 0xbb, 0xbf, .. "{\"b\":\"{ __typename }\"}"u8]);

        Assert.Equal(["{ __typename }", "{ __typename }"], DocumentFolder.Read(folder.Path).Value.Select(document => document.Text));
    }

    [Fact]
    public void One_identifier_for_two_texts_is_a_problem_and_for_the_same_text_is_none()
    {
        using var folder = new TemporaryFolder(("home.graphql", "{ __typename }"), ("a.json", "{\"home\":\"{ __typename }\"}"), ("b.json", "{\n  \"other\":\"{ a: __typename }\",\n  \"home\": \"{ b: __typename }\"\n}"));

        var problem = Assert.Single(ProblemsOf(folder));

        Assert.Equal(new Problem("documents.id.taken", $"\"home\" already stands for another text, in {folder.At("home.graphql")}.", $"{folder.At("b.json")}:3:11"), problem);
    }

    [Theory]
    [InlineData("", "documents.id")]
    [InlineData("a/b", "documents.id")]
    [InlineData("a b", "documents.id")]
    [InlineData("md5:0123", "documents.id")]
    [InlineData("sha256:0123", "documents.hash")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", "documents.hash")]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000", "documents.hash")]
    public void An_identifier_is_simple_and_a_hash_is_that_of_the_text(string id, string code)
    {
        using var folder = new TemporaryFolder(("a.json", $"{{\"{id}\":\"{{ __typename }}\"}}"));

        Assert.Equal(code, Assert.Single(ProblemsOf(folder)).Code);
    }

    [Theory]
    [InlineData("sha256:")]
    [InlineData("")]
    public void A_hash_may_be_the_identifier(string prefix)
    {
        using var folder = new TemporaryFolder(("a.json", $"{{\"{prefix}{DocumentHash.Of("{ __typename }")}\":\"{{ __typename }}\"}}"));

        Assert.Equal(1, DocumentSet.Of(DocumentFolder.Read(folder.Path).Value).Value.Count);
    }

    [Theory]
    [InlineData("{\n  \"a\" \"b\"\n}", ":2:7", "This is no JSON: ")]
    [InlineData("", ":1:1", "This is no JSON: ")]
    [InlineData("[]", "", "A manifest is ")]
    [InlineData("{\"a\":1}", "", "A manifest is ")]
    [InlineData("{\"format\":\"apollo-persisted-query-manifest\",\"version\":2,\"operations\":[]}", "", "A manifest is ")]
    [InlineData("{\"format\":\"apollo-persisted-query-manifest\",\"version\":1,\"operations\":{}}", "", "A manifest is ")]
    [InlineData("{\"format\":\"apollo-persisted-query-manifest\",\"version\":1,\"operations\":[7]}", "", "A manifest is ")]
    [InlineData("{\"format\":\"apollo-persisted-query-manifest\",\"version\":1,\"operations\":[{\"id\":\"a\"}]}", "", "A manifest is ")]
    [InlineData("{\"format\":\"apollo-persisted-query-manifest\",\"version\":1,\"operations\":[{\"body\":\"{ a }\"}]}", "", "A manifest is ")]
    [InlineData("{\"a\":\"\\ud800\"}", "", "Identifiers and documents are texts in UTF-8.")]
    public void A_manifest_of_another_form_is_a_problem(string manifest, string place, string message)
    {
        using var folder = new TemporaryFolder(("a.json", manifest));

        var problem = Assert.Single(ProblemsOf(folder));

        Assert.Equal(folder.At("a.json") + place, problem.Path);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_is_a_problem_and_so_is_a_missing_folder()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("a.graphql"), [(byte)'{', 0xff]);

        Assert.Equal("documents.encoding", Assert.Single(ProblemsOf(folder)).Code);
        Assert.Equal("documents.folder.missing", Assert.Single(DocumentFolder.Read(folder.At("missing")).Problems).Code);
    }

    private static ValueList<Problem> ProblemsOf(TemporaryFolder folder)
    {
        var read = DocumentFolder.Read(folder.Path);
        return read.TryGet(out var documents) ? DocumentSet.Of(documents).Problems : read.Problems;
    }
}
