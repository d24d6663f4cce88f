using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Model;

/// <summary>The tables, the same in each database but for the types of columns. Names in the database are in snake case.</summary>
internal abstract class ContentJourneyContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SiteRow> Site => Set<SiteRow>();

    public DbSet<DefinitionRow> Definitions => Set<DefinitionRow>();

    public DbSet<ItemRow> Items => Set<ItemRow>();

    public DbSet<ItemVersionRow> ItemVersions => Set<ItemVersionRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SiteRow>().Ignore(site => site.VisibleVersion).Property(site => site.Id).ValueGeneratedNever();
        modelBuilder.Entity<DefinitionRow>().HasKey(definition => new { definition.Noun, definition.Key });
        modelBuilder.Entity<DefinitionRow>().Property(definition => definition.Noun).HasConversion<string>();
        modelBuilder.Entity<DefinitionRow>().HasIndex(definition => definition.Version);
        modelBuilder.Entity<ItemRow>().HasKey(item => item.Key);
        modelBuilder.Entity<ItemRow>().HasIndex(item => item.VisibleSince);
        modelBuilder.Entity<ItemVersionRow>().HasKey(version => new { version.Item, version.Number });
        modelBuilder.Entity<ItemVersionRow>().HasOne<ItemRow>().WithMany().HasForeignKey(version => version.Item).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<FileRow>().HasKey(file => file.Path);
        modelBuilder.Entity<ApiKeyRow>().HasKey(key => key.Id);
        modelBuilder.Entity<ChangeRow>().HasKey(change => change.Number);
        NameInSnakeCase(modelBuilder);
    }

    private static void NameInSnakeCase(ModelBuilder modelBuilder)
    {
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(JsonNamingPolicy.SnakeCaseLower.ConvertName(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
            }
        }
    }
}
