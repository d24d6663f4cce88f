using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Providers.PostgreSql;

/// <summary>The tables in PostgreSQL: documents as <c>json</c>, which keeps their text, and keys that compare by their bytes in whatever language the database was made.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : ContentJourneyContext(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<SiteRow>().Property(site => site.Settings).HasColumnType("json");
        builder.Entity<DefinitionRow>().Property(definition => definition.Json).HasColumnType("json");
        builder.Entity<ItemVersionRow>().Property(version => version.Json).HasColumnType("json");
        builder.Entity<ApiKeyRow>().Property(key => key.Scopes).HasColumnType("json");
        builder.Entity<WorkingCopyRow>().Property(copy => copy.Json).HasColumnType("json");
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.ClrType == typeof(string) && (property.IsPrimaryKey() || property.IsForeignKey())))
        {
            property.SetCollation("C");
        }
    }
}
