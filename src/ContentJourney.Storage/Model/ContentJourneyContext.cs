using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContentJourney.Storage.Model;

/// <summary>The tables, accounts included, the same in each database but for the types of columns. Names in the database are in snake case.</summary>
internal abstract class ContentJourneyContext(DbContextOptions options) : IdentityDbContext<IdentityUser, IdentityRole, string>(options)
{
    private const string IdentityPrefix = "AspNet";

    public DbSet<SiteRow> Site => Set<SiteRow>();

    public DbSet<DefinitionRow> Definitions => Set<DefinitionRow>();

    public DbSet<ItemRow> Items => Set<ItemRow>();

    public DbSet<ItemVersionRow> ItemVersions => Set<ItemVersionRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<WorkingCopyRow> WorkingCopies => Set<WorkingCopyRow>();

    public DbSet<SavedFilterRow> SavedFilters => Set<SavedFilterRow>();

    public DbSet<DataProtectionKeyRow> DataProtectionKeys => Set<DataProtectionKeyRow>();

    // Fixed, for the migrations are: a host's options must not change the tables.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version1;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<SiteRow>().Ignore(site => site.VisibleVersion).Property(site => site.Id).ValueGeneratedNever();
        builder.Entity<DefinitionRow>().HasKey(definition => new { definition.Noun, definition.Key });
        builder.Entity<DefinitionRow>().Property(definition => definition.Noun).HasConversion<string>();
        builder.Entity<DefinitionRow>().HasIndex(definition => definition.Version);
        builder.Entity<ItemRow>().HasKey(item => item.Key);
        builder.Entity<ItemRow>().HasIndex(item => item.VisibleSince);
        builder.Entity<ItemRow>().HasIndex(item => item.Changed);
        builder.Entity<ItemRow>().Property(item => item.Changed).HasDefaultValue(0L);
        builder.Entity<ItemVersionRow>().HasKey(version => new { version.Item, version.Number });
        builder.Entity<ItemVersionRow>().HasOne<ItemRow>().WithMany().HasForeignKey(version => version.Item).OnDelete(DeleteBehavior.Restrict);
        builder.Entity<FileRow>().HasKey(file => file.Path);
        builder.Entity<ApiKeyRow>().HasKey(key => key.Id);
        builder.Entity<ChangeRow>().HasKey(change => change.Number);
        builder.Entity<ChangeRow>().Property(change => change.Number).ValueGeneratedNever();
        builder.Entity<WorkingCopyRow>().HasKey(copy => new { copy.Item, copy.Author });
        builder.Entity<SavedFilterRow>().HasKey(filter => new { filter.Author, filter.Name });
        builder.Entity<DataProtectionKeyRow>().HasKey(key => key.Name);
        NameInSnakeCase(builder);
    }

    private static void NameInSnakeCase(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            entity.SetTableName(JsonNamingPolicy.SnakeCaseLower.ConvertName(TableName(entity)));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
            }
        }
    }

    private static string TableName(IReadOnlyEntityType entity) =>
        entity.GetTableName()!.StartsWith(IdentityPrefix, StringComparison.Ordinal) ? entity.GetTableName()![IdentityPrefix.Length..] : entity.GetTableName()!;
}
