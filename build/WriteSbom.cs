using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Writes what a package brings along as a bill of materials in the form CycloneDX 1.5.</summary>
/// <remarks>
/// It is compiled by the build itself, for .NET Standard 2.0 and without packages, so it reads JSON with the reader of
/// the framework that shows JSON as XML. There is no time in the file and its number comes from its content, so that
/// the same restore gives the same bytes.
/// </remarks>
public sealed class WriteSbom : Task
{
    private const string Indent = "  ";
    private const string HashedIs =
        "NuGet's content hash, as in packages.lock.json: the package without its signature";

    [Required]
    public string AssetsFile { get; set; }

    [Required]
    public string Framework { get; set; }

    [Required]
    public string Package { get; set; }

    [Required]
    public string Version { get; set; }

    [Required]
    public string License { get; set; }

    [Required]
    public string Output { get; set; }

    public override bool Execute()
    {
        try
        {
            var parts = Parts.Read(ReadJson(AssetsFile), Framework);
            File.WriteAllText(Output, Print(Bom(parts), ""), new UTF8Encoding(false));
        }
        catch (Exception e) when (e is IOException || e is XmlException || e is InvalidDataException)
        {
            Log.LogError("No bill of materials of " + Package + ": " + e.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private static XElement ReadJson(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var reader = JsonReaderWriterFactory.CreateJsonReader(bytes, XmlDictionaryReaderQuotas.Max);
        return XElement.Load(reader);
    }

    private object Bom(Parts parts)
    {
        var self = Part.Purl(Package, Version);
        var components = parts.All.Select(Component).ToArray();
        var dependencies = new[] { Dependency(self, parts.Direct) }
            .Concat(parts.All.Select(part => Dependency(part.Reference, part.Needs.Select(parts.Find))))
            .ToArray();

        var subject = Head(self, Package, Version).With("licenses", Part.LicenseFrom(License));
        var bom = new Members
        {
            { "bomFormat", "CycloneDX" },
            { "specVersion", "1.5" },
            { "serialNumber", "urn:uuid:" },
            { "version", 1 },
            { "metadata", new Members { { "component", subject } } },
            { "components", components },
            { "dependencies", dependencies },
        };
        bom["serialNumber"] += NumberOf(Print(bom, ""));
        return bom;
    }

    private static Members Head(string reference, string name, string version) => new Members
    {
        { "type", "library" },
        { "bom-ref", reference },
        { "name", name },
        { "version", version },
        { "purl", reference },
    };

    private object Component(Part part)
    {
        var component = Head(part.Reference, part.Name, part.Version)
            .With("scope", "required")
            .With("licenses", part.IsProject ? Part.LicenseFrom(License) : part.Licenses());

        return part.IsProject
            ? component
            : component
                .With("hashes", new object[] { new Members { { "alg", "SHA-512" }, { "content", part.Hash } } })
                .With("properties", new object[] { new Members { { "name", "hash" }, { "value", HashedIs } } });
    }

    private static object Dependency(string reference, IEnumerable<Part> needs) => new Members
    {
        { "ref", reference },
        { "dependsOn", Ordered(needs.Select(part => part.Reference)) },
    };

    private static object[] Ordered(IEnumerable<string> names) =>
        names.OrderBy(name => name, StringComparer.Ordinal).ToArray<object>();

    private static string NumberOf(string content)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(content)).Take(16).ToArray();
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x80); // a number of version 8: made from content, in the author's way
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString("D");
    }

    private static string Print(object value, string margin)
    {
        switch (value)
        {
            case Members members:
                return Block("{}", members.Select(member => Print(member, margin + Indent)), margin);
            case object[] items:
                return Block("[]", items.Select(item => Print(item, margin + Indent)), margin);
            case KeyValuePair<string, object> member:
                return Quote(member.Key) + ": " + Print(member.Value, margin);
            case string text:
                return Quote(text);
            default:
                return ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static string Block(string brackets, IEnumerable<string> lines, string margin)
    {
        var all = lines.ToArray();
        var separator = "\n" + margin + Indent;
        var end = margin.Length == 0 ? "\n" : "";
        return all.Length == 0
            ? brackets
            : brackets[0] + separator + string.Join("," + separator, all) + "\n" + margin + brackets[1] + end;
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? "\\u" + ((int)c).ToString("x4") : c.ToString());
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The members of a JSON object, in order.</summary>
    private sealed class Members : List<KeyValuePair<string, object>>
    {
        public object this[string name]
        {
            get => Find(member => member.Key == name).Value;
            set => base[FindIndex(member => member.Key == name)] = new KeyValuePair<string, object>(name, value);
        }

        public void Add(string name, object value) => Add(new KeyValuePair<string, object>(name, value));

        public Members With(string name, object value)
        {
            Add(name, value);
            return this;
        }
    }

    /// <summary>What the restore resolved and the package needs at run time: not the analyzers.</summary>
    private sealed class Parts
    {
        private readonly Dictionary<string, Part> _byName = new(StringComparer.OrdinalIgnoreCase);

        public List<Part> Direct { get; private set; }

        public IEnumerable<Part> All => _byName.Values.OrderBy(part => part.Reference, StringComparer.Ordinal);

        public static Parts Read(XElement assets, string framework)
        {
            var resolved = Member(Member(assets, "targets"), framework).Elements()
                .Select(entry => new Part(entry, assets))
                .ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
            var asked = Member(Member(Member(assets, "project"), "frameworks"), framework);

            var direct = Member(asked, "dependencies").Elements()
                .Where(entry => (string)entry.Element("suppressParent") != "All")
                .Select(entry => resolved[NameOf(entry)])
                .Concat(resolved.Values.Where(part => part.IsProject))
                .ToList();

            var parts = new Parts { Direct = direct };
            direct.ForEach(part => parts.Take(part, resolved));
            return parts;
        }

        public Part Find(string name) => _byName[name];

        private void Take(Part part, Dictionary<string, Part> resolved)
        {
            if (_byName.ContainsKey(part.Name))
            {
                return;
            }

            _byName.Add(part.Name, part);
            foreach (var need in part.Needs)
            {
                Take(resolved[need], resolved);
            }
        }
    }

    /// <summary>One package or project of the assets file.</summary>
    private sealed class Part
    {
        private readonly XElement _library;
        private readonly string _packages;

        public Part(XElement entry, XElement assets)
        {
            var nameAndVersion = NameOf(entry).Split('/');
            Name = nameAndVersion[0];
            Version = nameAndVersion[1];
            Needs = entry.Element("dependencies")?.Elements().Select(NameOf).ToArray() ?? new string[0];
            _library = Member(Member(assets, "libraries"), NameOf(entry));
            _packages = NameOf(Member(assets, "packageFolders").Elements().First());
        }

        public string Name { get; }

        public string Version { get; }

        public string[] Needs { get; }

        public bool IsProject => (string)_library.Element("type") == "project";

        public string Reference => Purl(Name, Version);

        public string Hash => string.Concat(
            Convert.FromBase64String((string)_library.Element("sha512")).Select(b => b.ToString("x2")));

        public static string Purl(string name, string version) => "pkg:nuget/" + name + "@" + version;

        public static object[] LicenseFrom(string expression) => new object[]
        {
            expression.Contains(" ")
                ? new Members { { "expression", expression } }
                : new Members { { "license", new Members { { "id", expression } } } },
        };

        public object[] Licenses()
        {
            var file = Path.Combine(_packages, (string)_library.Element("path"), Name.ToLowerInvariant() + ".nuspec");
            var metadata = XElement.Load(file).Elements().First();
            var license = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
            var url = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl");

            if (license != null && (string)license.Attribute("type") == "expression")
            {
                return LicenseFrom(license.Value);
            }

            if (license == null && url == null)
            {
                throw new InvalidDataException(Name + " states no licence.");
            }

            var name = license != null ? "in the package: " + license.Value : "at " + url.Value;
            return new object[] { new Members { { "license", new Members { { "name", name } } } } };
        }
    }

    /// <summary>The member of a JSON object; a name that is no name of XML is kept in an attribute.</summary>
    private static XElement Member(XElement json, string name) =>
        json.Elements().FirstOrDefault(element => NameOf(element) == name)
        ?? throw new InvalidDataException("The assets file has no " + name + "; restore first.");

    private static string NameOf(XElement member) => (string)member.Attribute("item") ?? member.Name.LocalName;
}
