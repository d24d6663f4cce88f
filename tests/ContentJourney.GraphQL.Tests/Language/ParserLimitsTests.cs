using System.Diagnostics;
using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.Tests.Language;

public class ParserLimitsTests
{
    private static readonly ParserLimits _anyLength = ParserLimits.Trusted with { MaxTokens = 10_000 };

    [Fact]
    public void A_million_open_braces_are_refused_at_once()
    {
        var source = new Source(new string('{', 1_000_000));
        var watch = Stopwatch.StartNew();
        Assert.Equal(new SyntaxError("Syntax Error: Document is longer than 200000 characters.", new SourceLocation(1, 1)) { Limit = "LIMIT_DOCUMENT" }, Parser.Parse(source).Error);
        Assert.Equal("Syntax Error: Expected Name, found \"{\".", Parser.Parse(source, ParserLimits.Trusted).Error?.Message);
        Assert.True(watch.ElapsedMilliseconds < 1_000);
    }

    [Theory]
    [InlineData("{a", "")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    [InlineData("{", "...{")]
    [InlineData("{", "...on A{")]
    [InlineData("type T { a(b: Int = ", "[")]
    [InlineData("type T { a: ", "[")]
    public void Hostile_nesting_ends_before_the_stack_does(string start, string unit)
    {
        var text = start + string.Concat(Enumerable.Repeat(unit.Length == 0 ? start : unit, 1_000_000));
        var result = Parser.Parse(new Source(text), ParserLimits.Trusted);
        Assert.Equal("Syntax Error: Document nests deeper than 64 levels.", result.Error?.Message);
    }

    [Fact]
    public void The_deepest_document_allowed_is_parsed()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{a", depth)) + new string('}', depth);
        Assert.True(Parser.Parse(new Source(Nested(64))).Succeeded);
        var error = Parser.Parse(new Source(Nested(65))).Error;
        Assert.Equal(new SyntaxError("Syntax Error: Document nests deeper than 64 levels.", new SourceLocation(1, 129)) { Limit = "LIMIT_DEPTH" }, error);
    }

    [Fact]
    public void Depth_counts_what_is_open_and_not_what_was()
    {
        var text = "{" + string.Concat(Enumerable.Repeat("a(b: [[1]]) { c } ", 500)) + "}";
        Assert.True(Parser.Parse(new Source(text)).Succeeded);
    }

    [Fact]
    public void The_token_behind_the_last_one_allowed_is_refused()
    {
        static string Fields(int count) => "{" + string.Concat(Enumerable.Repeat("a ", count)) + "}";
        Assert.True(Parser.Parse(new Source(Fields(9_998))).Succeeded);
        var error = Parser.Parse(new Source(Fields(9_999))).Error;
        Assert.Equal("Syntax Error: Document contains more than 10000 tokens.", error?.Message);
        Assert.Equal("LIMIT_TOKENS", error?.Limit);
    }

    [Fact]
    public void A_flood_of_tokens_is_refused_at_the_limit()
    {
        var text = "{" + string.Concat(Enumerable.Repeat("a ", 5_000_000)) + "}";
        var watch = Stopwatch.StartNew();
        Assert.Equal("Syntax Error: Document contains more than 10000 tokens.", Parser.Parse(new Source(text), _anyLength).Error?.Message);
        Assert.True(watch.ElapsedMilliseconds < 1_000);
    }
}
