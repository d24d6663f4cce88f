using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Storage.Tests.PostgreSql;

[Collection(PostgreSqlTests.Name)]
public sealed class PostgreSqlSchemaTests(PostgreSqlServer server) : SchemaContract
{
    private protected override string Describe =>
        """
        SELECT described AS "Value" FROM (
            SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, collation_name, identity_generation, column_default) AS described
                FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
            UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '"\_\_EF%'
        ) AS descriptions ORDER BY described
        """;

    private protected override Task<TestDatabase> CreateAsync() => server.CreateDatabaseAsync();

    private protected override ContentJourneyContext OpenContext() => Database.Services.GetRequiredService<IDbContextFactory<PostgreSqlContext>>().CreateDbContext();
}
