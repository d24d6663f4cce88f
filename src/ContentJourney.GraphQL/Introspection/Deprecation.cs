using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>What is deprecated is left out of lists unless it is asked for.</summary>
internal static class Deprecation
{
    private const string ArgumentName = "includeDeprecated";

    public static FieldBuilder AddArgument(FieldBuilder field) => field.Argument(ArgumentName, "Boolean!", "false", "Whether to list what is deprecated too.");

    public static Func<T, bool> Filter<T>(FieldContext context, Func<T, string?> reason)
    {
        var all = context.Argument<bool>(ArgumentName);
        return item => all || reason(item) is null;
    }

    public static ObjectTypeBuilder<T> AddFields<T>(ObjectTypeBuilder<T> type, Func<T, string?> reason) => type
        .Field("isDeprecated", "Boolean!", item => reason(item) is not null, field => field.Describe("Whether it is better not used any more."))
        .Field("deprecationReason", "String", reason, field => field.Describe("Why, and what to use instead."));
}
