using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Dunning.Conventions;

/// <summary>The package of the core as a release builds it, from sources without history in two folders.</summary>
public class PackageTests(PackedTwice packed) : IClassFixture<PackedTwice>
{
    private const string Library = "lib/net10.0/Dunning.dll";
    private const string Bom = "sbom/Dunning.cdx.json";

    [Fact]
    public void Built_in_two_folders_it_holds_the_same_bytes()
    {
        // NuGet gives the file with the package's properties another name each time.
        packed.One.Keys.Where(IsOurs).Order().ShouldBe(packed.Other.Keys.Where(IsOurs).Order());

        foreach (var name in (string[])[Library, "lib/net10.0/Dunning.xml", Bom, "Dunning.nuspec"])
        {
            packed.One[name].SequenceEqual(packed.Other[name]).ShouldBeTrue($"{name} differs");
        }

        static bool IsOurs(string name) => !name.EndsWith(".psmdcp", StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_tells_nothing_of_the_folder_it_was_built_in()
    {
        var text = Encoding.Latin1.GetString(packed.One[Library]);

        text.ShouldNotContain("dunning-one-");
        text.ShouldContain("/_/artifacts/");
    }

    [Fact]
    public void It_depends_on_NodaTime_and_nothing_else()
    {
        var dependencies = Nuspec().Descendants().Where(element => element.Name.LocalName == "dependency").ToArray();

        dependencies.Select(element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}")
            .ShouldBe(["NodaTime 3.3.7"]);
    }

    [Fact]
    public void It_says_who_made_it_under_which_licence_and_what_it_is_for()
    {
        var metadata = Nuspec().Elements().Single().Elements()
            .ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);

        metadata["id"].ShouldBe("Dunning");
        metadata["license"].ShouldBe("MIT");
        metadata["readme"].ShouldBe("README.md");
        metadata["authors"].ShouldNotBeNullOrWhiteSpace();
        metadata["description"].ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    public void It_carries_a_copy_of(string file) =>
        packed.One[file].ShouldBe(File.ReadAllBytes(Repository.PathOf(file)));

    [Fact]
    public void Its_symbols_are_a_package_of_their_own() => packed.HasSymbols.ShouldBeTrue();

    [Fact]
    public void Its_bill_of_materials_names_NodaTime_with_version_licence_and_hash()
    {
        using var bom = JsonDocument.Parse(packed.One[Bom]);

        var part = bom.RootElement.GetProperty("components").EnumerateArray().ShouldHaveSingleItem();

        part.GetProperty("purl").GetString().ShouldBe("pkg:nuget/NodaTime@3.3.7");
        part.GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString().ShouldBe("Apache-2.0");
        part.GetProperty("hashes")[0].GetProperty("alg").GetString().ShouldBe("SHA-512");
        part.GetProperty("hashes")[0].GetProperty("content").GetString().ShouldBe(LockedHashOf("NodaTime"));
    }

    [Fact]
    public void Its_bill_of_materials_has_the_form_of_CycloneDX_1_5()
    {
        using var bom = JsonDocument.Parse(packed.One[Bom]);
        var root = bom.RootElement;

        root.GetProperty("bomFormat").GetString().ShouldBe("CycloneDX");
        root.GetProperty("specVersion").GetString().ShouldBe("1.5");
        root.GetProperty("serialNumber").GetString()!
            .ShouldMatch("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        root.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString().ShouldBe("Dunning");
        root.GetProperty("dependencies")[0].GetProperty("dependsOn")[0].GetString()
            .ShouldBe("pkg:nuget/NodaTime@3.3.7");
    }

    private static string LockedHashOf(string package)
    {
        var file = Repository.PathOf("src", "Dunning", "packages.lock.json");
        using var locked = JsonDocument.Parse(File.ReadAllText(file));
        var entry = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").GetProperty(package);
        return Convert.ToHexStringLower(entry.GetProperty("contentHash").GetBytesFromBase64());
    }

    private XElement Nuspec()
    {
        using var stream = new MemoryStream(packed.One["Dunning.nuspec"]);
        return XElement.Load(stream);
    }
}
