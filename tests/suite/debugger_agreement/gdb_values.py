"""Runs inside gdb: stops a program at given addresses and writes its variables there as JSON, one line for each stop.

The values are read with the printers that rustc ships (lib/rustlib/etc), where these have one for the type, and are written as trees, so
that nothing depends on gdb's notation:

    {"i": "5"} number   {"d": "1.5", "size": 4} float    {"c": 97} char       {"e": "Red"} named constant
    {"b": "616263"} bytes of a string                    {"q": [..], "n": 20} elements, and how many there are
    {"m": [[k, v], ..], "n": 2} map                      {"f": [["x", ..], ..], "name": "Point"} structure or variant
    {"u": [["a", ..], ..]} union                         {"p": tree} pointer that is followed
    {"p": null, "from": "rsp", "offset": 8} another pointer, from rsp or from `main` or from "zero", unless it leads into the heap
    {"w": tree, "strong": 1} counted pointer  {"cell": tree, "borrow": 0} RefCell
    {"x": why} no value                                  {"o": true} left out

Only the first elements are written, and nothing very deep. The job is a JSON file named by the environment variable JOB.
"""

import json
import os
import sys

import gdb

JOB = json.load(open(os.environ["JOB"]))
sys.path.insert(0, JOB["printers"])
import gdb_lookup  # noqa: E402

MOST_ELEMENTS = 16
MOST_BYTES = 256
MOST_DEPTH = 12
ORIGINS = {}


class NoValue(Exception):
    pass


def bytes_at(address, length):
    return bytes(gdb.selected_inferior().read_memory(address, min(length, MOST_BYTES))) if length else b""


def text_at(address, length):
    return {"b": bytes_at(int(address), length).hex(), "n": length}


def number(value):
    size = value.type.sizeof
    if size <= 8:
        return int(value)
    if value.address is None:
        raise NoValue("a wide number in registers")
    raw = bytes_at(int(value.address), size)
    return int.from_bytes(raw, "little", signed=value.type.name in ("i128", "__int128"))


def last(name):
    """The last component of a path, without type arguments."""
    depth, kept = 0, ""
    for c in name:
        if c == "<":
            depth += 1
        elif c == ">":
            depth -= 1
        elif depth == 0:
            kept += c
    return kept.rsplit("::", 1)[-1]


def tree(value, depth=0):
    if depth > MOST_DEPTH:
        return {"o": True}
    try:
        if value.is_optimized_out:
            return {"x": "optimised out"}
        return shape(value, depth)
    except (gdb.error, gdb.MemoryError, RuntimeError, NoValue, ValueError, OverflowError) as error:
        return {"x": "%s: %s" % (type(error).__name__, error)}


def is_rust():
    return gdb.selected_frame().language() == "rust"


def shape(value, depth):
    ty = value.type.strip_typedefs()
    if ty.code in (gdb.TYPE_CODE_REF, gdb.TYPE_CODE_RVALUE_REF):
        return {"p": tree(value.referenced_value(), depth + 1)}
    if ty.sizeof == 0 and ty.name == "()":
        return {"f": [], "name": ""}
    if ty.code == gdb.TYPE_CODE_BOOL:
        bits = int(value)
        return {"i": "true" if bits else "false"} if bits in (0, 1) else {"x": "no bool"}
    if ty.code == gdb.TYPE_CODE_CHAR and ty.sizeof == 4:
        return {"c": int(value)}
    if ty.code in (gdb.TYPE_CODE_INT, gdb.TYPE_CODE_CHAR):
        return {"i": str(number(value))}
    if ty.code == gdb.TYPE_CODE_FLT:
        return {"d": repr(float(value)), "size": ty.sizeof}
    if ty.code in (gdb.TYPE_CODE_ENUM, gdb.TYPE_CODE_FLAGS):
        return {"e": str(value).rsplit("::", 1)[-1]}
    if ty.code == gdb.TYPE_CODE_PTR:
        return pointer(value, ty, depth)
    if ty.code == gdb.TYPE_CODE_ARRAY:
        return array(value, ty, depth)
    if ty.code == gdb.TYPE_CODE_UNION:
        return {"u": fields(value, ty, depth)}
    if ty.code == gdb.TYPE_CODE_STRUCT:
        return structure(value, ty, depth)
    return {"x": "a kind of type that is not read: %s" % ty.code}


def pointer(value, ty, depth):
    name = ty.name or str(value.type)
    target = ty.target().strip_typedefs()
    if target.code == gdb.TYPE_CODE_FUNC:
        return address_of(value)
    if is_rust():
        is_followed = name.startswith("&") or name.startswith("alloc::boxed::Box<")
        return {"p": tree(value.dereference(), depth + 1)} if is_followed else address_of(value)
    if target.code == gdb.TYPE_CODE_INT and target.sizeof == 1 and int(value):
        raw = value.string("latin-1").encode("latin-1")
        return {"b": raw[:MOST_BYTES].hex(), "n": len(raw)}
    return address_of(value)


def address_of(value):
    """Pointers into the stack and into the program's own sections do not depend on where these lie, seen from the right origin."""
    address, distances = int(value), {"rsp": 8 << 20, "main": 16 << 20}
    if address < 4096:
        return {"p": None, "from": "zero", "offset": address}
    if is_heap(address):
        return {"p": None}
    for origin, most in distances.items():
        if abs(address - ORIGINS[origin]) < most:
            return {"p": None, "from": origin, "offset": address - ORIGINS[origin]}
    return {"p": None}


def is_heap(address):
    for line in open("/proc/%d/maps" % gdb.selected_inferior().pid):
        if line.rstrip().endswith("[heap]"):
            start, end = [int(bound, 16) for bound in line.split()[0].split("-")]
            return start <= address < end
    return False


def array(value, ty, depth):
    low, high = ty.range()
    length = max(high - low + 1, 0)
    element = ty.target().strip_typedefs()
    if element.code in (gdb.TYPE_CODE_INT, gdb.TYPE_CODE_CHAR) and element.sizeof == 1 and not is_rust() and value.address:
        raw = bytes_at(int(value.address), length).split(b"\0")[0]
        return {"b": raw.hex(), "n": len(raw)}
    shown = min(length, MOST_ELEMENTS)
    return {"q": [tree(value[low + at], depth + 1) for at in range(shown)], "n": length}


def fields(value, ty, depth):
    found = []
    for field in ty.fields():
        if not hasattr(field, "bitpos") or field.artificial:
            continue
        found.append([field.name or "", tree(value[field], depth + 1)])
    return found


def structure(value, ty, depth):
    name = ty.name or ""
    provider = gdb.default_visualizer(value) if is_rust() else None
    if provider is not None:
        return provided(value, provider, depth)
    names = [field.name for field in ty.fields()]
    if "vtable" in names and "pointer" in names:
        return {"o": True}
    if "data_ptr" in names and "length" in names:
        return text_or_elements(value, depth)
    shown = [field for field in ty.fields() if hasattr(field, "bitpos") and not field.artificial]
    is_enum = len(shown) < len(ty.fields()) or is_rust() and len(shown) == 1 and (shown[0].type.name or "").startswith(name + "::")
    if is_enum and len(shown) > 1:
        raise NoValue("a variant that gdb cannot tell")
    if is_enum and len(shown) == 1:
        return tree(value[shown[0]], depth)
    return {"f": fields(value, ty, depth), "name": last(name)}


def text_or_elements(value, depth):
    length, data = int(value["length"]), value["data_ptr"]
    shown = min(length, MOST_ELEMENTS)
    return {"q": [tree((data + at).dereference(), depth + 1) for at in range(shown)], "n": length}


def provided(value, provider, depth):
    kind = type(provider).__name__
    hint = provider.display_hint() if hasattr(provider, "display_hint") else None
    if hint == "string":
        text = provider.to_string()
        return text_at(text.address, text.length)
    if kind == "StdRcProvider":
        inner, strong, _ = [child for _, child in provider.children()]
        return {"w": tree(inner, depth + 1), "strong": int(strong)}
    if kind == "StdRefCellProvider":
        inner, borrow = [child for _, child in provider.children()]
        return {"cell": tree(inner, depth + 1), "borrow": int(borrow)}
    if kind in ("StdCellProvider", "StdRefProvider"):
        inner = next(iter(provider.children()))[1]
        return {"p": tree(inner, depth + 1)}
    if kind == "StdNonZeroNumberProvider":
        return tree(provider.to_string(), depth)
    length = None
    text = provider.to_string()
    if isinstance(text, str) and "size=" in text:
        length = int(text.rsplit("size=", 1)[1].rstrip(")"))
    children, most = [], MOST_ELEMENTS * (2 if hint == "map" else 1)
    if length is not None and length > 1 << 32:
        raise NoValue("%d elements" % length)
    for _, child in provider.children():
        if len(children) == most:
            break
        children.append({"x": child} if isinstance(child, str) else tree(child, depth + 1))
    if hint == "map":
        return {"m": [list(pair) for pair in zip(children[::2], children[1::2])], "n": length}
    return {"q": children, "n": length}


def variables_of(frame):
    frame.select()
    found = {}
    try:
        block = frame.block()
    except RuntimeError:
        return found
    while block is not None:
        names = [symbol.name for symbol in block if symbol.is_variable or symbol.is_argument]
        for symbol in block:
            if not (symbol.is_variable or symbol.is_argument) or symbol.name in found:
                continue
            if symbol.addr_class == gdb.SYMBOL_LOC_STATIC:
                continue
            if names.count(symbol.name) > 1:
                found[symbol.name] = {"x": "several variables of this name in one block"}
                continue
            try:
                found[symbol.name] = tree(symbol.value(frame))
            except (gdb.error, gdb.MemoryError, RuntimeError) as error:
                found[symbol.name] = {"x": str(error)}
        if block.function is not None:
            break
        block = block.superblock
    return found


def frames():
    """The functions inlined at this place, the innermost first, the function with code last."""
    chain, frame = [], gdb.newest_frame()
    while frame is not None:
        chain.append({"function": frame.name(), "variables": variables_of(frame)})
        if frame.type() != gdb.INLINE_FRAME:
            break
        frame = frame.older()
    return chain


def main():
    for setting in ("pagination off", "confirm off", "disable-randomization on", "width 0"):
        gdb.execute("set " + setting)
    gdb.execute("set max-value-size unlimited")
    gdb_lookup.register_printers(gdb.current_progspace())
    gdb.execute("file " + JOB["program"])
    gdb.execute("starti %s < %s > /dev/null 2>&1" % (JOB["arguments"], JOB["input"]), to_string=True)
    gdb.execute("set language c")
    base = int(gdb.parse_and_eval("(unsigned long)&main"))
    gdb.execute("set language auto")
    # Constructors run before it.
    gdb.Breakpoint("*%d" % base, temporary=True)
    gdb.execute("continue", to_string=True)
    breakpoints = {}
    for offset in JOB["places"]:
        breakpoints[base + offset] = [gdb.Breakpoint("*%d" % (base + offset)), 0]
    with open(JOB["output"], "w") as output:
        while breakpoints:
            gdb.execute("continue", to_string=True)
            if not gdb.selected_inferior().threads():
                break
            pc = gdb.newest_frame().pc()
            if pc not in breakpoints:
                break
            ORIGINS.update(rsp=int(gdb.newest_frame().read_register("rsp")), main=base)
            present = breakpoints[pc]
            present[1] += 1
            stop = {"place": pc - base, "hit": present[1], "main": base, "frames": frames()}
            output.write(json.dumps(stop) + "\n")
            output.flush()
            if present[1] == JOB["hits"]:
                present[0].delete()
                del breakpoints[pc]


try:
    main()
except Exception as error:
    print("%s: %s" % (type(error).__name__, error), file=sys.stderr)
    gdb.execute("quit 1")
