using System.Reflection;
using System.Reflection.Emit;
using ContentJourney.Problems;

namespace ContentJourney.Admin.Tests.Wording;

/// <summary>
/// Every template that an assembly can make a problem from, read off its instructions: the compiler begins a text by the handler's
/// constructor, which is told how many letters and holes will follow, and makes plain texts by the conversion from string.
/// </summary>
internal sealed class ProblemTemplates
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private ProblemTemplates()
    {
    }

    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the methods that convert a string which is no literal, so that its template is lost.</summary>
    public List<string> Lost { get; } = [];

    public static ProblemTemplates Of(params Assembly[] assemblies)
    {
        var templates = new ProblemTemplates();
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type != typeof(ProblemText)))
        {
            foreach (var method in type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything)))
            {
                templates.Read(method);
            }
        }

        return templates;
    }

    private static string Escape(string literal) => literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private void Read(MethodBase method)
    {
        var open = new Stack<Opened>();
        var instructions = Instruction.Of(method);
        var targets = instructions.SelectMany(instruction => instruction.Targets).ToHashSet();
        foreach (var (position, instruction) in instructions.Index())
        {
            if (instruction.Called is not { } called || called.DeclaringType != typeof(ProblemText))
            {
                continue;
            }

            var literal = instructions[position - 1].Literal;
            switch (called.Name)
            {
                case ".ctor":
                    open.Push(new Opened(instructions[position - 2].Number + instructions[position - 1].Number));
                    break;
                case nameof(ProblemText.AppendLiteral):
                    open.Peek().Add(Escape(literal!), literal!.Length);
                    break;
                case nameof(ProblemText.AppendFormatted):
                    open.Peek().AddHole();
                    break;
                case "op_Implicit" when literal is not null && !targets.Contains(instruction.Offset):
                    Known.Add(Escape(literal));
                    break;
                case "op_Implicit":
                    Lost.Add($"{method.DeclaringType}.{method.Name}");
                    break;
            }

            while (open.TryPeek(out var top) && top.IsWhole)
            {
                Known.Add(open.Pop().Text);
            }
        }

        Assert.Empty(open);
    }

    private sealed class Opened(int parts)
    {
        private int _left = parts;
        private int _holes;

        public string Text { get; private set; } = "";

        public bool IsWhole => _left == 0;

        public void Add(string text, int length)
        {
            Text += text;
            _left -= length;
        }

        public void AddHole() => Add($"{{{_holes++}}}", 1);
    }

    /// <summary>One instruction of a method's body (ECMA-335, partition III).</summary>
    private sealed record Instruction(int Offset, string? Literal, int Number, MethodBase? Called, int[] Targets)
    {
        private static readonly Dictionary<int, OpCode> _codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!)
            .ToDictionary(code => (int)(ushort)code.Value);

        public static List<Instruction> Of(MethodBase method)
        {
            var list = new List<Instruction>();
            var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
            for (var at = 0; at < body.Length;)
            {
                var code = _codes[body[at] == 0xFE ? 0xFE00 | body[at + 1] : body[at]];
                var operand = at + code.Size;
                var next = operand + Length(code, body, operand);
                list.Add(Read(method, code, body, at, operand, next));
                at = next;
            }

            return list;
        }

        private static Instruction Read(MethodBase method, OpCode code, byte[] body, int at, int operand, int next) => code.OperandType switch
        {
            OperandType.InlineString => new(at, method.Module.ResolveString(BitConverter.ToInt32(body, operand)), 0, null, []),
            OperandType.InlineMethod => new(at, null, 0, Resolve(method, BitConverter.ToInt32(body, operand)), []),
            OperandType.InlineI => new(at, null, BitConverter.ToInt32(body, operand), null, []),
            OperandType.ShortInlineI => new(at, null, (sbyte)body[operand], null, []),
            OperandType.InlineBrTarget => new(at, null, 0, null, [next + BitConverter.ToInt32(body, operand)]),
            OperandType.ShortInlineBrTarget => new(at, null, 0, null, [next + (sbyte)body[operand]]),
            OperandType.InlineSwitch => new(at, null, 0, null, [.. Enumerable.Range(1, BitConverter.ToInt32(body, operand)).Select(way => next + BitConverter.ToInt32(body, operand + (4 * way)))]),
            _ => new(at, null, code.Value - OpCodes.Ldc_I4_0.Value is var number and >= 0 and <= 8 ? number : 0, null, []),
        };

        private static int Length(OpCode code, byte[] body, int operand) => code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, operand)),
            _ => 4,
        };

        private static MethodBase? Resolve(MethodBase method, int token) => method.Module.ResolveMethod(
            token,
            method.DeclaringType!.GetGenericArguments(),
            method.IsGenericMethod ? method.GetGenericArguments() : []);
    }
}
