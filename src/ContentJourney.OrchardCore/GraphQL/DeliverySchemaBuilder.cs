using System.Globalization;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.GraphQL.Types;
using ContentJourney.OrchardCore.Tenants;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Apis.GraphQL.Resolvers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Shell.Scope;

namespace ContentJourney.OrchardCore.GraphQL;

/// <summary>
/// Adds the types of the delivery API to Orchard's, its root fields as <c>journey…</c>, and the field <c>journey(context)</c> to the content types
/// that take part.
/// </summary>
internal sealed class DeliverySchemaBuilder(SiteEngines engines, DeliveryExecution execution, TenantSite site, IStringLocalizer<DeliverySchemaBuilder> S) : ISchemaBuilder
{
    private const string Prefix = "Journey";
    private const string FieldPrefix = "journey";
    private const string OfItem = "content";

    private static readonly string[] _whichItem = ["key", "path"];

    /// <inheritdoc/>
    public Task<string> GetIdentifierAsync() => Task.FromResult(engines.Current.Number.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public async Task BuildAsync(ISchema schema)
    {
        var delivery = engines.Current.Engine.Schema;
        var types = new GraphTypes(delivery, PrefixFor(delivery, schema));
        foreach (var type in types.All)
        {
            schema.RegisterType(type);
        }

        foreach (var field in delivery.QueryType.Fields)
        {
            AddTo(schema.Query, types, field);
        }

        var mappings = await TypeMappings.ReadAsync(ShellScope.Services.GetRequiredService<IContentDefinitionManager>());
        var names = mappings.Select(mapping => mapping.Type).ToHashSet(StringComparer.Ordinal);
        foreach (var type in schema.AdditionalTypeInstances.OfType<ContentItemType>().Where(type => names.Contains(type.Name)).ToArray())
        {
            AddTo(type, types, delivery.QueryType.Fields.Find(OfItem)!);
        }
    }

    // Names of content types have no underscore.
    private static string PrefixFor(ContentJourney.GraphQL.TypeSystem.Schema delivery, ISchema schema)
    {
        var taken = schema.AdditionalTypeInstances.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return ((IEnumerable<NamedType>)delivery.Types).Any(type => taken.Contains(Prefix + type.Name)) ? $"{Prefix}_" : Prefix;
    }

    private void AddTo(IComplexGraphType query, GraphTypes types, ContentJourney.GraphQL.TypeSystem.FieldDefinition field)
    {
        var name = FieldPrefix + char.ToUpperInvariant(field.Name[0]) + field.Name[1..];
        if (query.HasFieldIgnoreCase(name))
        {
            return;
        }

        var made = types.Root(field, name);
        made.Resolver = new LockedAsyncFieldResolver<object?>(context => execution.AnswerAsync(context, field.Name, types.Prefix, null));
        Demand(made);
        query.AddField(made);
    }

    private void AddTo(ContentItemType type, GraphTypes types, ContentJourney.GraphQL.TypeSystem.FieldDefinition field)
    {
        // A part or field of the type may have the name already.
        var made = types.Root(field, type.HasFieldIgnoreCase(FieldPrefix) ? $"{FieldPrefix}Content" : FieldPrefix, _whichItem);
        made.Description = S["The item in the form that fits the context; null when it is not published, or withheld from this context."].Value;
        made.Resolver = new LockedAsyncFieldResolver<object?>(context => context.Source is ContentItem { Published: true } item && site.KeyOf(item.ContentItemId) is { } key
            ? execution.AnswerAsync(context, field.Name, types.Prefix, key)
            : default);
        Demand(made);
        type.AddField(made);
    }

    private static void Demand(FieldType field)
    {
        field.RequirePermission(GraphQLPermissions.ExecuteGraphQL);
        field.RequirePermission(JourneyPermissions.QueryDeliveries);
    }
}
