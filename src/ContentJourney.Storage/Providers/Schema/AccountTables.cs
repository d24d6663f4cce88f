using Microsoft.EntityFrameworkCore.Migrations;

namespace ContentJourney.Storage.Providers.Schema;

/// <summary>The tables of ASP.NET Core Identity, and the keys of its cookies.</summary>
internal sealed class AccountTables(MigrationBuilder migrationBuilder, ColumnTypes types, (string Name, object Value) autoNumber)
{
    public void Create()
    {
        CreateUsers();
        CreateRoles();
        CreateClaims("user_claims", "user_id", "users");
        CreateClaims("role_claims", "role_id", "roles");
        CreateUserRoles();
        CreateUserLogins();
        CreateUserTokens();
        CreateDataProtectionKeys();
    }

    private void CreateUsers()
    {
        migrationBuilder.CreateTable(
            "users",
            table => new
            {
                id = table.Column<string>(types.Text, collation: types.KeyCollation),
                user_name = table.Column<string>(types.Name, maxLength: 256, nullable: true),
                normalized_user_name = table.Column<string>(types.Name, maxLength: 256, nullable: true),
                email = table.Column<string>(types.Name, maxLength: 256, nullable: true),
                normalized_email = table.Column<string>(types.Name, maxLength: 256, nullable: true),
                email_confirmed = table.Column<bool>(types.Flag),
                password_hash = table.Column<string>(types.Text, nullable: true),
                security_stamp = table.Column<string>(types.Text, nullable: true),
                concurrency_stamp = table.Column<string>(types.Text, nullable: true),
                phone_number = table.Column<string>(types.Text, nullable: true),
                phone_number_confirmed = table.Column<bool>(types.Flag),
                two_factor_enabled = table.Column<bool>(types.Flag),
                lockout_end = table.Column<string>(types.Text, nullable: true),
                lockout_enabled = table.Column<bool>(types.Flag),
                access_failed_count = table.Column<int>(types.Number),
            },
            constraints: table => table.PrimaryKey("PK_users", row => row.id));
        migrationBuilder.CreateIndex("UserNameIndex", "users", "normalized_user_name", unique: true);
        migrationBuilder.CreateIndex("EmailIndex", "users", "normalized_email");
    }

    private void CreateRoles()
    {
        migrationBuilder.CreateTable(
            "roles",
            table => new
            {
                id = table.Column<string>(types.Text, collation: types.KeyCollation),
                name = table.Column<string>(types.Name, maxLength: 256, nullable: true),
                normalized_name = table.Column<string>(types.Name, maxLength: 256, nullable: true),
                concurrency_stamp = table.Column<string>(types.Text, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_roles", row => row.id));
        migrationBuilder.CreateIndex("RoleNameIndex", "roles", "normalized_name", unique: true);
    }

    private void CreateClaims(string name, string owner, string owners)
    {
        migrationBuilder.CreateTable(
            name,
            table => new
            {
                id = table.Column<int>(types.Number).Annotation(autoNumber.Name, autoNumber.Value),
                owner = table.Column<string>(types.Text, name: owner, collation: types.KeyCollation),
                claim_type = table.Column<string>(types.Text, nullable: true),
                claim_value = table.Column<string>(types.Text, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey($"PK_{name}", row => row.id);
                table.ForeignKey($"FK_{name}_{owners}_{owner}", row => row.owner, owners, "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex($"IX_{name}_{owner}", name, owner);
    }

    private void CreateUserRoles()
    {
        migrationBuilder.CreateTable(
            "user_roles",
            table => new
            {
                user_id = table.Column<string>(types.Text, collation: types.KeyCollation),
                role_id = table.Column<string>(types.Text, collation: types.KeyCollation),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_user_roles", row => new { row.user_id, row.role_id });
                table.ForeignKey("FK_user_roles_users_user_id", row => row.user_id, "users", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_user_roles_roles_role_id", row => row.role_id, "roles", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_user_roles_role_id", "user_roles", "role_id");
    }

    private void CreateUserLogins()
    {
        migrationBuilder.CreateTable(
            "user_logins",
            table => new
            {
                login_provider = table.Column<string>(types.Text, collation: types.KeyCollation),
                provider_key = table.Column<string>(types.Text, collation: types.KeyCollation),
                provider_display_name = table.Column<string>(types.Text, nullable: true),
                user_id = table.Column<string>(types.Text, collation: types.KeyCollation),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_user_logins", row => new { row.login_provider, row.provider_key });
                table.ForeignKey("FK_user_logins_users_user_id", row => row.user_id, "users", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_user_logins_user_id", "user_logins", "user_id");
    }

    private void CreateUserTokens() => migrationBuilder.CreateTable(
        "user_tokens",
        table => new
        {
            user_id = table.Column<string>(types.Text, collation: types.KeyCollation),
            login_provider = table.Column<string>(types.Text, collation: types.KeyCollation),
            name = table.Column<string>(types.Text, collation: types.KeyCollation),
            value = table.Column<string>(types.Text, nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_user_tokens", row => new { row.user_id, row.login_provider, row.name });
            table.ForeignKey("FK_user_tokens_users_user_id", row => row.user_id, "users", "id", onDelete: ReferentialAction.Cascade);
        });

    private void CreateDataProtectionKeys() => migrationBuilder.CreateTable(
        "data_protection_keys",
        table => new
        {
            name = table.Column<string>(types.Text, collation: types.KeyCollation),
            xml = table.Column<string>(types.Text),
        },
        constraints: table => table.PrimaryKey("PK_data_protection_keys", row => row.name));
}
