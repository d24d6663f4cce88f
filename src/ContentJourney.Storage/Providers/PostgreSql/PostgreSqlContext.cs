using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Providers.PostgreSql;

/// <summary>The tables in PostgreSQL: documents as <c>json</c>, which keeps their text, and keys that compare by their bytes in whatever language the database was made.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : ContentJourneyContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<SiteRow>().Property(site => site.Settings).HasColumnType("json");
        modelBuilder.Entity<DefinitionRow>().Property(definition => definition.Json).HasColumnType("json");
        modelBuilder.Entity<ItemVersionRow>().Property(version => version.Json).HasColumnType("json");
        modelBuilder.Entity<ApiKeyRow>().Property(key => key.Scopes).HasColumnType("json");
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.FindPrimaryKey()!.Properties).Where(property => property.ClrType == typeof(string)))
        {
            property.SetCollation("C");
        }
    }
}
