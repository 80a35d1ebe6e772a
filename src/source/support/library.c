// What teaching programs call of the C library, and compilers of their own: compiled by `scripts/support-library` to
// `library.s`, which the assembler links in member by member (`support.rs`). Each member is a translation unit of its own.
typedef unsigned long size_t;
typedef long ssize_t;
// Standard streams have a descriptor; what `sscanf` reads has a text, and ends with it. `next` is what `ungetc` put back, or -1.
typedef struct { int fd, next, at_end; const unsigned char *text; } FILE;
extern FILE __asmscope_files[3];
long __asmscope_write(int fd, const char *from, size_t n);
int __asmscope_format(void (*put)(void *, const char *, size_t), void *to, const char *format, __builtin_va_list arguments);
struct __asmscope_text { char *to; size_t room, n; };
void __asmscope_put_text(void *text, const char *from, size_t n);
void __asmscope_put_file(void *file, const char *from, size_t n);
int fgetc(FILE *file);
size_t strlen(const char *);
void *malloc(size_t);
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
long strtol(const char *, char **, int);
double strtod(const char *, char **);
float strtof(const char *, char **);
long double strtold(const char *, char **);
char *strerror(int);
int *__errno_location(void);
__attribute__((noreturn)) void abort(void);

/// __asmscope_files
FILE __asmscope_files[3] = {{0, -1, 0, 0}, {1, -1, 0, 0}, {2, -1, 0, 0}};
FILE *stdin = &__asmscope_files[0], *stdout = &__asmscope_files[1], *stderr = &__asmscope_files[2];

/// __asmscope_write
long __asmscope_write(int fd, const char *from, size_t n) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(1), "D"(fd), "S"(from), "d"(n) : "rcx", "r11", "memory");
    return result;
}

/// __asmscope_put_text
void __asmscope_put_text(void *to, const char *from, size_t n) {
    struct __asmscope_text *text = to;
    for (; n > 0; n--, text->n++)
        if (text->n + 1 < text->room) text->to[text->n] = *from++;
}

/// __asmscope_put_file
void __asmscope_put_file(void *file, const char *from, size_t n) {
    if (n > 0) __asmscope_write(((FILE *)file)->fd, from, n);
}

/// __asmscope_float_text
// A number's text, without its sign: exact for every precision, by arithmetic on numbers of base 10^9, after `fmt_fp` of musl
// (Copyright 2005-2020 Rich Felker, et al., MIT licence).
// The value is `mantissa` times 2 to the `exponent`. `letter` is one of `aefgAEFG`; `precision` is negative where none is given.
// What is written goes to `put`, zeros that stand for nothing else to `pad`, in pieces; the first call only counts.
struct __asmscope_number { unsigned long mantissa; int exponent, is_long; };
struct __asmscope_sink { void (*put)(void *, const char *, size_t); void *to; size_t n; int counts; };
static void out(struct __asmscope_sink *sink, const char *from, size_t n) {
    if (!sink->counts && n) sink->put(sink->to, from, n);
    sink->n += n;
}
static void zeros(struct __asmscope_sink *sink, long n) {
    for (; n > 0; n--) out(sink, "0", 1);
}
static char *digits_of(unsigned value, char *end) {
    for (; value; value /= 10) *--end = '0' + value % 10;
    return end;
}
static void hexadecimal(struct __asmscope_sink *sink, struct __asmscope_number number, int upper, int precision, int other) {
    const char *letters = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    // A digit before the point: four bits of the 64 of a long double, one of the 53 of a double.
    int n_behind = number.is_long ? 15 : 13, exponent = number.mantissa ? number.exponent + 4 * n_behind : 0, i;
    unsigned __int128 value = number.mantissa;
    if (precision >= 0 && precision < n_behind) {
        int drop = 4 * (n_behind - precision);
        unsigned __int128 rest = value & (((unsigned __int128)1 << drop) - 1), half = (unsigned __int128)1 << (drop - 1);
        value >>= drop;
        value += rest > half || (rest == half && (value & 1));
        value <<= drop;
    }
    if (value >> (4 * n_behind + 4)) { value >>= 4; exponent += 4; }
    int last = n_behind;
    if (precision < 0) while (last > 0 && !(value >> 4 * (n_behind - last) & 15)) last--;
    else last = precision < n_behind ? precision : n_behind;
    out(sink, &letters[(unsigned)(value >> 4 * n_behind) & 15], 1);
    if (last > 0 || precision > 0 || other) out(sink, ".", 1);
    for (i = 1; i <= last; i++) out(sink, &letters[(unsigned)(value >> 4 * (n_behind - i)) & 15], 1);
    zeros(sink, precision - last);
    char text[12], *end = text + 12, *from = digits_of(exponent < 0 ? -exponent : exponent, end);
    if (from == end) *--from = '0';
    *--from = exponent < 0 ? '-' : '+';
    *--from = upper ? 'P' : 'p';
    out(sink, from, end - from);
}
void __asmscope_float_text(struct __asmscope_sink *sink, struct __asmscope_number number, char letter, int precision, int other) {
    int upper = letter < 'a', kind = letter | 32, e2 = number.exponent, e = 0, j;
    if (kind == 'a') { hexadecimal(sink, number, upper, precision, other); return; }
    if (precision < 0) precision = 6;
    // Digits before the point, from `first` to `units`, and behind it, up to `end`.
    int n_before = number.is_long ? 16384 / 29 + 6 : 1024 / 29 + 6, n_behind = (number.is_long ? 16445 + 28 : 1074 + 28) / 9 + 4;
    unsigned big[n_before + n_behind], *units = big + n_before, *first = units + 1, *end = units + 1, *d, i;
    unsigned long value = number.mantissa;
    for (; value; value /= 1000000000) *--first = value % 1000000000;
    while (e2 > 0) {
        unsigned carry = 0;
        int by = e2 < 29 ? e2 : 29;
        for (d = end; d-- > first;) {
            unsigned long x = ((unsigned long)*d << by) + carry;
            *d = x % 1000000000;
            carry = x / 1000000000;
        }
        if (carry) *--first = carry;
        e2 -= by;
    }
    while (e2 < 0) {
        unsigned carry = 0;
        int by = -e2 < 9 ? -e2 : 9;
        for (d = first; d < end; d++) {
            unsigned rest = *d & ((1u << by) - 1);
            *d = (*d >> by) + carry;
            carry = (1000000000u >> by) * rest;
        }
        if (first < end && !*first) first++;
        if (carry) *end++ = carry;
        e2 += by;
    }
    while (end > first && !end[-1]) end--;
    if (first < end) for (i = 10, e = 9 * (int)(units - first); *first >= i && i; i = i == 1000000000 ? 0 : i * 10) e++;
    // How many digits behind the point stay; round to even there.
    long stay = (long)precision - (kind != 'f' ? e : 0) - (kind == 'g' && precision);
    if (first < end && stay < 9 * (end - units - 1)) {
        long block = stay >= 0 ? stay / 9 : -((-stay + 8) / 9);
        int within = (int)(stay - 9 * block);
        d = units + 1 + block;
        while (first > d) *--first = 0;
        for (i = 1, j = within; j < 9; j++) i *= 10;
        unsigned x = *d % i, odd = i == 1000000000 ? d > first && (d[-1] & 1) : *d / i & 1;
        int up = x > i / 2 || (x == i / 2 && (d + 1 != end || odd));
        *d -= x;
        end = d + 1;
        if (up) {
            *d += i;
            while (*d > 999999999) {
                *d-- -= 1000000000;
                if (d < first) { first = d; *d = 0; }
                ++*d;
            }
        }
        while (end > first && !end[-1]) end--;
        while (first < end && !*first) first++;
        e = 0;
        if (first < end) for (i = 10, e = 9 * (int)(units - first); *first >= i && i; i = i == 1000000000 ? 0 : i * 10) e++;
    }
    if (kind == 'g') {
        if (!precision) precision = 1;
        int fits = precision > e && e >= -4;
        precision -= fits ? e + 1 : 1;
        if (!other) {
            long significant = 0;
            if (end > first) {
                for (i = 10, j = 0; end[-1] % i == 0; i *= 10) j++;
                significant = 9 * (end - units - 1) - j + (fits ? 0 : e);
            }
            if (significant < 0) significant = 0;
            if (significant < precision) precision = significant;
        }
        kind = fits ? 'f' : 'e';
    }
    char text[16], *stop = text + 16, *from;
    if (kind == 'f') {
        for (d = first < units + 1 ? first : units; d <= units; d++) {
            int is_first = d == first || first > units;
            from = digits_of(d >= first && d < end ? *d : 0, stop);
            while (stop - from < (is_first ? 1 : 9)) *--from = '0';
            out(sink, from, stop - from);
        }
        if (precision || other) out(sink, ".", 1);
        for (d = units + 1; d < end && precision > 0; d++, precision -= 9) {
            from = digits_of(d >= first ? *d : 0, stop);
            while (stop - from < 9) *--from = '0';
            out(sink, from, precision < 9 ? precision : 9);
        }
        zeros(sink, precision);
        return;
    }
    long left = precision;
    if (first >= end) {
        out(sink, "0", 1);
        if (left > 0 || other) out(sink, ".", 1);
    }
    for (d = first; d < end && left >= 0; d++) {
        from = digits_of(*d, stop);
        if (d == first) {
            out(sink, from++, 1);
            if (left > 0 || other) out(sink, ".", 1);
        } else while (stop - from < 9) *--from = '0';
        long n = stop - from < left ? stop - from : left;
        out(sink, from, n);
        left -= n;
    }
    zeros(sink, left);
    from = digits_of(e < 0 ? -e : e, stop);
    while (stop - from < 2) *--from = '0';
    *--from = e < 0 ? '-' : '+';
    *--from = upper ? 'E' : 'e';
    out(sink, from, stop - from);
}

/// __asmscope_format
struct __asmscope_number { unsigned long mantissa; int exponent, is_long; };
struct __asmscope_sink { void (*put)(void *, const char *, size_t); void *to; size_t n; int counts; };
void __asmscope_float_text(struct __asmscope_sink *sink, struct __asmscope_number number, char letter, int precision, int other);
// A conversion; `width_at`, `precision_at` and `at` are the numbers of arguments where `$` gives them, else 0; -1 is the next one.
struct spec {
    int width, precision, width_at, precision_at, at, bytes;
    char left, zero, plus, blank, other, is_long, letter;
};
union argument { unsigned long word; double real; long double wide; };
// Arguments in their order, and by their numbers where the format gives numbers.
struct arguments { __builtin_va_list list; int n_numbered; union argument numbered[16]; };
// What was written and not handed on yet: one system call for most formats.
struct buffer { void (*put)(void *, const char *, size_t); void *to; int n, total; char bytes[200]; };
static void flush(struct buffer *buffer) {
    if (buffer->n) buffer->put(buffer->to, buffer->bytes, buffer->n);
    buffer->n = 0;
}
static void write_to(void *to, const char *from, size_t n) {
    struct buffer *buffer = to;
    buffer->total += n;
    for (; n > 0; n--) {
        if (buffer->n == sizeof buffer->bytes) flush(buffer);
        buffer->bytes[buffer->n++] = *from++;
    }
}
static void repeat(struct buffer *buffer, char with, int n) {
    for (; n > 0; n--) write_to(buffer, &with, 1);
}
static void field(struct buffer *buffer, const struct spec *spec, const char *sign, int n_sign, const char *text, int n, int zeros) {
    int gap = spec->width - n_sign - n - zeros;
    if (!spec->left && !spec->zero) repeat(buffer, ' ', gap);
    write_to(buffer, sign, n_sign);
    if (!spec->left && spec->zero) repeat(buffer, '0', gap);
    repeat(buffer, '0', zeros);
    write_to(buffer, text, n);
    if (spec->left) repeat(buffer, ' ', gap);
}
static int digits(char *end, unsigned long value, unsigned base, int upper) {
    int n = 0;
    for (; value; value /= base) {
        unsigned digit = value % base;
        *--end = digit < 10 ? '0' + digit : (upper ? 'A' : 'a') + digit - 10;
        n++;
    }
    return n;
}
static int is_digit(char c) { return c >= '0' && c <= '9'; }
static const char *number(const char *format, int *to) {
    for (*to = 0; is_digit(*format); format++) *to = *to * 10 + *format - '0';
    return format;
}
// `*` and `*1$`: the number of an argument.
static const char *starred(const char *format, int *at) {
    int n;
    const char *behind = number(++format, &n);
    *at = *behind == '$' ? n : -1;
    return *behind == '$' ? behind + 1 : format;
}
// The conversion behind a `%`; gives what follows it.
static const char *read_spec(const char *format, struct spec *spec) {
    int n;
    *spec = (struct spec){.precision = -1, .bytes = 4, .at = -1};
    const char *behind = number(format, &n);
    if (n > 0 && *behind == '$') { spec->at = n; format = behind + 1; }
    for (;; format++) {
        if (*format == '-') spec->left = 1;
        else if (*format == '0') spec->zero = 1;
        else if (*format == '+') spec->plus = 1;
        else if (*format == ' ') spec->blank = 1;
        else if (*format == '#') spec->other = 1;
        // In the C locale nothing stands between thousands.
        else if (*format != '\'') break;
    }
    if (*format == '*') format = starred(format, &spec->width_at);
    else format = number(format, &spec->width);
    if (*format == '.') {
        if (*++format == '*') format = starred(format, &spec->precision_at);
        else if (*format == '-') { number(format + 1, &n); format = number(format + 1, &n); }
        else format = number(format, &spec->precision);
    }
    for (;; format++) {
        if (*format == 'l' || *format == 'j' || *format == 'z' || *format == 't' || *format == 'q' || *format == 'Z') spec->bytes = 8;
        else if (*format == 'h') spec->bytes = spec->bytes == 2 ? 1 : 2;
        else if (*format == 'L') { spec->is_long = 1; spec->bytes = 8; }
        else break;
    }
    spec->letter = *format;
    return *format ? format + 1 : format;
}
static int is_float(char letter) {
    letter |= 32;
    return letter == 'a' || letter == 'e' || letter == 'f' || letter == 'g';
}
static union argument next_of(struct arguments *arguments, int is_real, int is_long) {
    union argument argument;
    if (is_real && is_long) argument.wide = __builtin_va_arg(arguments->list, long double);
    else if (is_real) argument.real = __builtin_va_arg(arguments->list, double);
    else argument.word = __builtin_va_arg(arguments->list, unsigned long);
    return argument;
}
// Takes all arguments that have numbers, in their order, each as the conversion that names it wants it.
static void fetch(struct arguments *arguments, const char *format) {
    char real[16], wide[16];
    int most = 0, i;
    for (i = 0; i < 16; i++) real[i] = wide[i] = 0;
    while (*format) {
        struct spec spec;
        if (*format++ != '%') continue;
        format = read_spec(format, &spec);
        if (spec.at > most) most = spec.at;
        if (spec.width_at > most) most = spec.width_at;
        if (spec.precision_at > most) most = spec.precision_at;
        if (spec.at > 0 && spec.at <= 16 && is_float(spec.letter)) {
            real[spec.at - 1] = 1;
            wide[spec.at - 1] = spec.is_long;
        }
    }
    arguments->n_numbered = most < 16 ? most : 16;
    for (i = 0; i < arguments->n_numbered; i++) arguments->numbered[i] = next_of(arguments, real[i], wide[i]);
}
static union argument argument(struct arguments *arguments, int at, int is_real, int is_long) {
    if (at > 0 && at <= arguments->n_numbered) return arguments->numbered[at - 1];
    return next_of(arguments, is_real, is_long);
}
// The parts of a finite number, or 0 and a name.
static const char *parts(long double wide, double real, int is_long, struct __asmscope_number *to, int *negative) {
    unsigned long mantissa;
    int exponent;
    if (is_long) {
        unsigned short top;
        __builtin_memcpy(&mantissa, &wide, 8);
        __builtin_memcpy(&top, (char *)&wide + 8, 2);
        *negative = top >> 15;
        exponent = top & 0x7fff;
        if (exponent == 0x7fff) return mantissa << 1 ? "nan" : "inf";
        to->exponent = (exponent ? exponent : 1) - 16383 - 63;
    } else {
        __builtin_memcpy(&mantissa, &real, 8);
        *negative = mantissa >> 63;
        exponent = mantissa >> 52 & 0x7ff;
        mantissa &= (1UL << 52) - 1;
        if (exponent == 0x7ff) return mantissa ? "nan" : "inf";
        if (exponent) mantissa |= 1UL << 52;
        to->exponent = (exponent ? exponent : 1) - 1023 - 52;
    }
    to->mantissa = mantissa;
    to->is_long = is_long;
    return 0;
}
static void float_field(struct buffer *buffer, struct spec spec, union argument value) {
    struct __asmscope_number number;
    int negative, n_sign = 0;
    char sign[3], upper = spec.letter < 'a', kind = spec.letter | 32;
    const char *name = parts(value.wide, value.real, spec.is_long, &number, &negative);
    if (negative || spec.plus || spec.blank) sign[n_sign++] = negative ? '-' : spec.plus ? '+' : ' ';
    if (name) {
        char text[3];
        for (int i = 0; i < 3; i++) text[i] = upper ? name[i] - 32 : name[i];
        spec.zero = 0;
        field(buffer, &spec, sign, n_sign, text, 3, 0);
        return;
    }
    if (kind == 'a') { sign[n_sign++] = '0'; sign[n_sign++] = upper ? 'X' : 'x'; }
    struct __asmscope_sink sink = {write_to, buffer, 0, 1};
    __asmscope_float_text(&sink, number, spec.letter, spec.precision, spec.other);
    int gap = spec.width - n_sign - (int)sink.n;
    if (!spec.left && !spec.zero) repeat(buffer, ' ', gap);
    write_to(buffer, sign, n_sign);
    if (!spec.left && spec.zero) repeat(buffer, '0', gap);
    sink.counts = 0;
    __asmscope_float_text(&sink, number, spec.letter, spec.precision, spec.other);
    if (spec.left) repeat(buffer, ' ', gap);
}
static int utf8(unsigned c, char *to) {
    if (c < 0x80) { to[0] = c; return 1; }
    if (c < 0x800) { to[0] = 0xc0 | c >> 6; to[1] = 0x80 | (c & 63); return 2; }
    if (c < 0x10000) { to[0] = 0xe0 | c >> 12; to[1] = 0x80 | (c >> 6 & 63); to[2] = 0x80 | (c & 63); return 3; }
    to[0] = 0xf0 | c >> 18; to[1] = 0x80 | (c >> 12 & 63); to[2] = 0x80 | (c >> 6 & 63); to[3] = 0x80 | (c & 63);
    return 4;
}
static void integer_field(struct buffer *buffer, struct spec spec, unsigned long value) {
    char text[68], letter = spec.letter, sign[2];
    int n_sign = 0, bytes = spec.bytes;
    if (letter == 'd' || letter == 'i') {
        long number = bytes == 8 ? (long)value : bytes == 4 ? (int)value : bytes == 2 ? (short)value : (signed char)value;
        value = number < 0 ? -(unsigned long)number : (unsigned long)number;
        if (number < 0 || spec.plus || spec.blank) sign[n_sign++] = number < 0 ? '-' : spec.plus ? '+' : ' ';
    } else if (letter == 'p') {
        if (value == 0) { spec.zero = 0; field(buffer, &spec, "", 0, "(nil)", 5, 0); return; }
        spec.other = 1;
    } else value = bytes == 8 ? value : bytes == 4 ? (unsigned)value : bytes == 2 ? (unsigned short)value : (unsigned char)value;
    if (spec.other && value && (letter == 'x' || letter == 'X' || letter == 'p' || letter == 'b')) {
        sign[n_sign++] = '0';
        sign[n_sign++] = letter == 'p' ? 'x' : letter;
    }
    unsigned base = letter == 'o' ? 8 : letter == 'b' ? 2 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
    int length = digits(text + 68, value, base, letter == 'X'), least = spec.precision < 0 ? 1 : spec.precision;
    if (spec.precision >= 0) spec.zero = 0;
    if (letter == 'o' && spec.other && least <= length) least = length + 1;
    field(buffer, &spec, sign, n_sign, text + 68 - length, length, least > length ? least - length : 0);
}
static void text_field(struct buffer *buffer, struct spec spec, const char *given) {
    int length = 0;
    spec.zero = 0;
    if (!given) given = spec.precision < 0 || spec.precision >= 6 ? "(null)" : "";
    else if (spec.bytes == 8) {
        const unsigned *wide = (const unsigned *)given;
        char bytes[4];
        int n = 0, i;
        for (; wide[n]; n++) {
            int more = utf8(wide[n], bytes);
            if (spec.precision >= 0 && length + more > spec.precision) break;
            length += more;
        }
        if (!spec.left) repeat(buffer, ' ', spec.width - length);
        for (i = 0; i < n; i++) write_to(buffer, bytes, utf8(wide[i], bytes));
        if (spec.left) repeat(buffer, ' ', spec.width - length);
        return;
    }
    while ((spec.precision < 0 || length < spec.precision) && given[length]) length++;
    field(buffer, &spec, "", 0, given, length, 0);
}
static void count(void *to, int bytes, int n) {
    if (bytes == 8) *(long *)to = n;
    else if (bytes == 4) *(int *)to = n;
    else if (bytes == 2) *(short *)to = n;
    else *(signed char *)to = n;
}
int __asmscope_format(void (*put)(void *, const char *, size_t), void *to, const char *format,
                      __builtin_va_list list) {
    struct arguments arguments;
    struct buffer buffer;
    __builtin_va_copy(arguments.list, list);
    arguments.n_numbered = 0;
    buffer.put = put;
    buffer.to = to;
    buffer.n = buffer.total = 0;
    fetch(&arguments, format);
    while (*format) {
        const char *start = format;
        while (*format && *format != '%') format++;
        write_to(&buffer, start, format - start);
        if (!*format) break;
        struct spec spec;
        start = format;
        format = read_spec(format + 1, &spec);
        if (spec.width_at) spec.width = (int)argument(&arguments, spec.width_at, 0, 0).word;
        if (spec.precision_at) spec.precision = (int)argument(&arguments, spec.precision_at, 0, 0).word;
        if (spec.width < 0) { spec.left = 1; spec.width = -spec.width; }
        if (spec.letter == 'C' || spec.letter == 'S') { spec.letter |= 32; spec.bytes = 8; }
        if (is_float(spec.letter)) {
            float_field(&buffer, spec, argument(&arguments, spec.at, 1, spec.is_long));
            continue;
        }
        char bytes[4];
        switch (spec.letter) {
        case 'd': case 'i': case 'u': case 'x': case 'X': case 'o': case 'b': case 'p':
            integer_field(&buffer, spec, argument(&arguments, spec.at, 0, 0).word);
            break;
        case 'c': {
            unsigned c = (unsigned)argument(&arguments, spec.at, 0, 0).word;
            spec.zero = 0;
            bytes[0] = (char)c;
            field(&buffer, &spec, "", 0, bytes, spec.bytes == 8 ? utf8(c, bytes) : 1, 0);
            break;
        }
        case 's': text_field(&buffer, spec, (const char *)argument(&arguments, spec.at, 0, 0).word); break;
        case 'm': spec.bytes = 4; text_field(&buffer, spec, strerror(*__errno_location())); break;
        case 'n': count((void *)argument(&arguments, spec.at, 0, 0).word, spec.bytes, buffer.total); break;
        case '%': write_to(&buffer, "%", 1); break;
        default: write_to(&buffer, start, format - start);
        }
    }
    flush(&buffer);
    __builtin_va_end(arguments.list);
    return buffer.total;
}

/// vfprintf
int vfprintf(FILE *file, const char *format, __builtin_va_list arguments) {
    return __asmscope_format(__asmscope_put_file, file, format, arguments);
}
/// vprintf
int vprintf(const char *format, __builtin_va_list arguments) {
    return __asmscope_format(__asmscope_put_file, &__asmscope_files[1], format, arguments);
}
/// printf
int printf(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, &__asmscope_files[1], format, arguments);
}
/// __printf_chk
int __printf_chk(int flag, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, &__asmscope_files[1], format, arguments);
}
/// fprintf
int fprintf(FILE *file, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, file, format, arguments);
}
/// __fprintf_chk
int __fprintf_chk(FILE *file, int flag, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, file, format, arguments);
}
/// vsnprintf
int vsnprintf(char *to, size_t room, const char *format, __builtin_va_list arguments) {
    struct __asmscope_text text = {to, room, 0};
    int n = __asmscope_format(__asmscope_put_text, &text, format, arguments);
    if (room) to[text.n < room ? text.n : room - 1] = 0;
    return n;
}
/// snprintf
int vsnprintf(char *to, size_t room, const char *format, __builtin_va_list arguments);
int snprintf(char *to, size_t room, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return vsnprintf(to, room, format, arguments);
}
/// sprintf
int vsnprintf(char *to, size_t room, const char *format, __builtin_va_list arguments);
int sprintf(char *to, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return vsnprintf(to, ~0UL >> 1, format, arguments);
}
/// fputc
int fputc(int byte, FILE *file) {
    char c = (char)byte;
    __asmscope_write(file->fd, &c, 1);
    return (unsigned char)c;
}
/// putc
int fputc(int byte, FILE *file);
int putc(int byte, FILE *file) { return fputc(byte, file); }
/// fputs
int fputs(const char *text, FILE *file) {
    __asmscope_put_file(file, text, strlen(text));
    return 1;
}
/// fwrite
size_t fwrite(const void *from, size_t size, size_t n, FILE *file) {
    __asmscope_put_file(file, from, size * n);
    return n;
}
/// perror
void perror(const char *text) {
    __asmscope_put_file(&__asmscope_files[2], text, strlen(text));
    const char *error = strerror(*__errno_location());
    if (*text) __asmscope_write(2, ": ", 2);
    __asmscope_write(2, error, strlen(error));
    __asmscope_write(2, "\n", 1);
}
/// fflush
int fflush(FILE *file) { return 0; }
/// setbuf
void setbuf(FILE *file, char *buffer) {}
/// setvbuf
int setvbuf(FILE *file, char *buffer, int mode, size_t size) { return 0; }
/// fgetc
int fgetc(FILE *file) {
    unsigned char c;
    if (file->next >= 0) { int next = file->next; file->next = -1; return next; }
    if (file->text) {
        if (!*file->text) return -1;
        return *file->text++;
    }
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(0), "D"(file->fd), "S"(&c), "d"(1) : "rcx", "r11", "memory");
    if (result != 1) file->at_end = 1;
    return result == 1 ? c : -1;
}
/// getc
int getc(FILE *file) { return fgetc(file); }
/// getchar
int getchar(void) { return fgetc(&__asmscope_files[0]); }
/// ungetc
int ungetc(int byte, FILE *file) {
    if (byte >= 0) file->at_end = 0;
    return file->next = byte;
}
/// feof
int feof(FILE *file) { return file->at_end; }
/// ferror
int ferror(FILE *file) { return 0; }
/// clearerr
void clearerr(FILE *file) { file->at_end = 0; }
/// fileno
int fileno(FILE *file) { return file->fd; }
/// fgets
char *fgets(char *to, int room, FILE *file) {
    int n = 0, byte = 0;
    while (n + 1 < room && byte != '\n' && (byte = fgetc(file)) >= 0) to[n++] = (char)byte;
    if (n == 0) return 0;
    to[n] = 0;
    return to;
}
/// __asmscope_scan
static int is_blank(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static int peek(FILE *file) { int c = fgetc(file); file->next = c; return c; }
// A number's text, as long as it can be one; then converted exactly.
static int scan_float(FILE *file, int width, char *text, int room) {
    int n = 0, seen_point = 0, seen_exponent = 0, n_digits = 0, is_word = 0;
    while (n < width && n + 1 < room) {
        int c = peek(file), is_letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        int after_exponent = n > 0 && (text[n - 1] | 32) == 'e' && seen_exponent;
        if ((c == '-' || c == '+') && (n == 0 || after_exponent)) {}
        else if (c >= '0' && c <= '9' && !is_word) n_digits++;
        else if (c == '.' && !seen_point && !seen_exponent && !is_word) seen_point = 1;
        else if ((c | 32) == 'e' && n_digits && !seen_exponent) seen_exponent = 1;
        else if (is_letter && !n_digits && !seen_point && (is_word || (c | 32) == 'i' || (c | 32) == 'n')) is_word = 1;
        else break;
        text[n++] = (char)fgetc(file);
    }
    text[n] = 0;
    return n;
}
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments) {
    int n = 0, n_read = 0, c;
    for (; *format; format++) {
        if (is_blank(*format)) {
            while (is_blank(peek(file))) { fgetc(file); n_read++; }
            continue;
        }
        if (*format != '%' || format[1] == '%') {
            if (*format == '%') { format++; while (is_blank(peek(file))) { fgetc(file); n_read++; } }
            if (peek(file) != *format) return n || file->next >= 0 ? n : -1;
            fgetc(file);
            n_read++;
            continue;
        }
        int width = 0, bytes = 4, skip = 0, is_long = 0;
        if (*++format == '*') { skip = 1; format++; }
        for (; *format >= '0' && *format <= '9'; format++) width = width * 10 + *format - '0';
        for (;; format++) {
            if (*format == 'l' || *format == 'z' || *format == 'j' || *format == 't') bytes = 8;
            else if (*format == 'h') bytes = bytes == 2 ? 1 : 2;
            else if (*format == 'L') is_long = bytes = 8;
            else break;
        }
        char letter = *format;
        if (letter != 'c' && letter != '[' && letter != 'n')
            while (is_blank(peek(file))) { fgetc(file); n_read++; }
        if (letter == 'n') {
            void *to = __builtin_va_arg(arguments, void *);
            if (bytes == 8) *(long *)to = n_read; else if (bytes == 4) *(int *)to = n_read;
            else if (bytes == 2) *(short *)to = n_read; else *(char *)to = n_read;
            continue;
        }
        if (width == 0) width = letter == 'c' ? 1 : 1 << 30;
        c = peek(file);
        if (c < 0) return n ? n : -1;
        if (letter == 'c' || letter == 's' || letter == '[') {
            char *to = skip ? 0 : __builtin_va_arg(arguments, char *);
            unsigned char set[256];
            int i, others = 0, taken = 0;
            if (letter == '[') {
                for (i = 0; i < 256; i++) set[i] = 0;
                if (*++format == '^') { others = 1; format++; }
                do {
                    int from = (unsigned char)*format, last = from;
                    if (format[1] == '-' && format[2] && format[2] != ']') { last = (unsigned char)format[2]; format += 2; }
                    for (i = from; i <= last; i++) set[i] = 1;
                } while (*format && *++format != ']');
                if (!*format) return n;
            }
            for (; width > 0; width--, taken++) {
                c = peek(file);
                if (c < 0 || (letter == 's' && is_blank(c)) || (letter == '[' && set[c] == others)) break;
                fgetc(file);
                n_read++;
                if (to) *to++ = (char)c;
            }
            if (!taken) return n;
            if (to && letter != 'c') *to = 0;
            n += !skip;
            continue;
        }
        if ((letter | 32) == 'a' || (letter | 32) == 'e' || (letter | 32) == 'f' || (letter | 32) == 'g') {
            char text[400], *end;
            int taken = scan_float(file, width, text, sizeof text);
            strtold(text, &end);
            n_read += taken;
            if (end == text) return n;
            if (skip) continue;
            void *to = __builtin_va_arg(arguments, void *);
            if (is_long) *(long double *)to = strtold(text, 0);
            else if (bytes == 8) *(double *)to = strtod(text, 0);
            else *(float *)to = strtof(text, 0);
            n++;
            continue;
        }
        int negative = 0, any = 0, base = letter == 'x' || letter == 'X' || letter == 'p' ? 16 : letter == 'o' ? 8 : 10;
        if (c == '-' || c == '+') { negative = c == '-'; fgetc(file); n_read++; width--; }
        unsigned long value = 0;
        if ((base == 16 || letter == 'i') && width > 0 && peek(file) == '0') {
            fgetc(file);
            n_read++;
            width--;
            any = 1;
            if (letter == 'i') base = 8;
            if (width > 0 && (peek(file) | 32) == 'x') { fgetc(file); n_read++; width--; base = 16; }
        }
        for (; width > 0; width--) {
            c = peek(file);
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
            if (digit >= base) break;
            fgetc(file);
            n_read++;
            value = value * base + digit;
            any = 1;
        }
        if (!any) return n;
        if (skip) continue;
        void *to = __builtin_va_arg(arguments, void *);
        if (negative) value = -value;
        if (bytes == 8 || letter == 'p') *(long *)to = value;
        else if (bytes == 4) *(int *)to = (int)value;
        else if (bytes == 2) *(short *)to = (short)value;
        else *(char *)to = (char)value;
        n++;
    }
    return n;
}
/// scanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int scanf(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&__asmscope_files[0], format, arguments);
}
/// __isoc99_scanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int __isoc99_scanf(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&__asmscope_files[0], format, arguments);
}
/// __isoc23_scanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int __isoc23_scanf(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&__asmscope_files[0], format, arguments);
}
/// fscanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int fscanf(FILE *file, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(file, format, arguments);
}
/// __isoc99_fscanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int __isoc99_fscanf(FILE *file, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(file, format, arguments);
}
/// __isoc23_fscanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int __isoc23_fscanf(FILE *file, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(file, format, arguments);
}
/// sscanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int sscanf(const char *text, const char *format, ...) {
    FILE from = {-1, -1, 0, (const unsigned char *)text};
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&from, format, arguments);
}
/// __isoc99_sscanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int __isoc99_sscanf(const char *text, const char *format, ...) {
    FILE from = {-1, -1, 0, (const unsigned char *)text};
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&from, format, arguments);
}
/// __isoc23_sscanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int __isoc23_sscanf(const char *text, const char *format, ...) {
    FILE from = {-1, -1, 0, (const unsigned char *)text};
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&from, format, arguments);
}
/// strcmp
int strcmp(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return (unsigned char)*a - (unsigned char)*b;
}
/// strncmp
int strncmp(const char *a, const char *b, size_t n) {
    for (; n > 0; n--, a++, b++)
        if (!*a || *a != *b) return (unsigned char)*a - (unsigned char)*b;
    return 0;
}
/// strcpy
char *strcpy(char *to, const char *from) { return memcpy(to, from, strlen(from) + 1); }
/// strncpy
char *strncpy(char *to, const char *from, size_t n) {
    size_t i = 0;
    for (; i < n && from[i]; i++) to[i] = from[i];
    for (; i < n; i++) to[i] = 0;
    return to;
}
/// strcat
char *strcat(char *to, const char *from) { memcpy(to + strlen(to), from, strlen(from) + 1); return to; }
/// strncat
char *strncat(char *to, const char *from, size_t n) {
    char *end = to + strlen(to);
    for (; n > 0 && *from; n--) *end++ = *from++;
    *end = 0;
    return to;
}
/// strchr
char *strchr(const char *text, int c) {
    for (; *text != (char)c; text++) if (!*text) return 0;
    return (char *)text;
}
/// strrchr
char *strrchr(const char *text, int c) {
    const char *found = 0;
    do if (*text == (char)c) found = text; while (*text++);
    return (char *)found;
}
/// strstr
char *strstr(const char *text, const char *part) {
    size_t n = strlen(part);
    for (;; text++) {
        size_t i = 0;
        while (i < n && text[i] == part[i]) i++;
        if (i == n) return (char *)text;
        if (!*text) return 0;
    }
}
/// strdup
char *strdup(const char *text) {
    size_t n = strlen(text) + 1;
    char *to = malloc(n);
    return to ? memcpy(to, text, n) : 0;
}
/// strndup
char *strndup(const char *text, size_t most) {
    size_t n = 0;
    while (n < most && text[n]) n++;
    char *to = malloc(n + 1);
    if (!to) return 0;
    memcpy(to, text, n);
    to[n] = 0;
    return to;
}
/// strcasecmp
static int lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
int strcasecmp(const char *a, const char *b) {
    while (*a && lower(*a) == lower(*b)) a++, b++;
    return lower(*a) - lower(*b);
}
/// strncasecmp
static int lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
int strncasecmp(const char *a, const char *b, size_t n) {
    for (; n > 0; n--, a++, b++)
        if (!*a || lower(*a) != lower(*b)) return lower(*a) - lower(*b);
    return 0;
}
/// strspn
size_t strspn(const char *text, const char *set) {
    size_t n = 0, i;
    for (; text[n]; n++) {
        for (i = 0; set[i] && set[i] != text[n]; i++) {}
        if (!set[i]) break;
    }
    return n;
}
/// strcspn
size_t strcspn(const char *text, const char *set) {
    size_t n = 0, i;
    for (; text[n]; n++) {
        for (i = 0; set[i] && set[i] != text[n]; i++) {}
        if (set[i]) break;
    }
    return n;
}
/// strpbrk
size_t strcspn(const char *text, const char *set);
char *strpbrk(const char *text, const char *set) { text += strcspn(text, set); return *text ? (char *)text : 0; }
/// strtok_r
size_t strspn(const char *text, const char *set);
size_t strcspn(const char *text, const char *set);
char *strtok_r(char *text, const char *set, char **rest) {
    if (!text) text = *rest;
    text += strspn(text, set);
    if (!*text) { *rest = text; return 0; }
    char *end = text + strcspn(text, set);
    *rest = *end ? end + 1 : end;
    *end = 0;
    return text;
}
/// strtok
char *strtok_r(char *text, const char *set, char **rest);
static char *rest = "";
char *strtok(char *text, const char *set) { return strtok_r(text, set, &rest); }
/// strsep
size_t strcspn(const char *text, const char *set);
char *strsep(char **text, const char *set) {
    char *start = *text;
    if (!start) return 0;
    char *end = start + strcspn(start, set);
    *text = *end ? end + 1 : 0;
    *end = 0;
    return start;
}
/// stpcpy
char *stpcpy(char *to, const char *from) { size_t n = strlen(from); memcpy(to, from, n + 1); return to + n; }
/// memrchr
void *memrchr(const void *from, int c, size_t n) {
    const unsigned char *at = from;
    while (n-- > 0) if (at[n] == (unsigned char)c) return (void *)(at + n);
    return 0;
}
/// strerror
char *strerror(int number) {
    static const char *const texts[35] = {
        "Success", "Operation not permitted", "No such file or directory", "No such process", "Interrupted system call",
        "Input/output error", "No such device or address", "Argument list too long", "Exec format error", "Bad file descriptor",
        "No child processes", "Resource temporarily unavailable", "Cannot allocate memory", "Permission denied", "Bad address",
        "Block device required", "Device or resource busy", "File exists", "Invalid cross-device link", "No such device",
        "Not a directory", "Is a directory", "Invalid argument", "Too many open files in system", "Too many open files",
        "Inappropriate ioctl for device", "Text file busy", "File too large", "No space left on device", "Illegal seek",
        "Read-only file system", "Too many links", "Broken pipe", "Numerical argument out of domain", "Numerical result out of range"};
    return number >= 0 && number < 35 ? (char *)texts[number] : "Unknown error";
}
/// __errno_location
int __asmscope_errno;
int *__errno_location(void) { return &__asmscope_errno; }
/// strnlen
size_t strnlen(const char *text, size_t n) { size_t i = 0; while (i < n && text[i]) i++; return i; }
/// memchr
void *memchr(const void *from, int c, size_t n) {
    const unsigned char *at = from;
    for (; n > 0; n--, at++) if (*at == (unsigned char)c) return (void *)at;
    return 0;
}
/// strtol
long strtol(const char *text, char **end, int base) {
    const char *at = text, *first;
    int negative = 0, is_over = 0;
    unsigned long value = 0, most;
    while (*at == ' ' || (*at >= '\t' && *at <= '\r')) at++;
    if (*at == '-' || *at == '+') negative = *at++ == '-';
    if ((base == 0 || base == 16) && at[0] == '0' && (at[1] | 32) == 'x') { at += 2; base = 16; }
    if (base == 0) base = *at == '0' ? 8 : 10;
    most = negative ? 1UL << 63 : ~0UL >> 1;
    for (first = at;; at++) {
        int digit = *at >= '0' && *at <= '9' ? *at - '0' : (*at | 32) >= 'a' && (*at | 32) <= 'z' ? (*at | 32) - 'a' + 10 : 99;
        if (digit >= base) break;
        if (value > (most - digit) / base) is_over = 1;
        value = value * base + digit;
    }
    if (end) *end = (char *)(at == first ? text : at);
    if (is_over) { *__errno_location() = 34; value = most; }
    return negative ? -value : value;
}
/// strtoul
unsigned long strtoul(const char *text, char **end, int base) {
    const char *at = text, *first;
    int negative = 0, is_over = 0;
    unsigned long value = 0;
    while (*at == ' ' || (*at >= '\t' && *at <= '\r')) at++;
    if (*at == '-' || *at == '+') negative = *at++ == '-';
    if ((base == 0 || base == 16) && at[0] == '0' && (at[1] | 32) == 'x') { at += 2; base = 16; }
    if (base == 0) base = *at == '0' ? 8 : 10;
    for (first = at;; at++) {
        int digit = *at >= '0' && *at <= '9' ? *at - '0' : (*at | 32) >= 'a' && (*at | 32) <= 'z' ? (*at | 32) - 'a' + 10 : 99;
        if (digit >= base) break;
        if (value > (~0UL - digit) / base) is_over = 1;
        value = value * base + digit;
    }
    if (end) *end = (char *)(at == first ? text : at);
    if (is_over) { *__errno_location() = 34; return ~0UL; }
    return negative ? -value : value;
}
/// strtoll
long strtol(const char *text, char **end, int base);
long strtoll(const char *text, char **end, int base) { return strtol(text, end, base); }
/// __isoc23_strtoll
long strtol(const char *text, char **end, int base);
long __isoc23_strtoll(const char *text, char **end, int base) { return strtol(text, end, base); }
/// strtoull
unsigned long strtoul(const char *text, char **end, int base);
unsigned long strtoull(const char *text, char **end, int base) { return strtoul(text, end, base); }
/// __isoc23_strtoull
unsigned long strtoul(const char *text, char **end, int base);
unsigned long __isoc23_strtoull(const char *text, char **end, int base) { return strtoul(text, end, base); }
/// __isoc23_strtol
long strtol(const char *text, char **end, int base);
long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }
/// __isoc23_strtoul
unsigned long strtoul(const char *text, char **end, int base);
unsigned long __isoc23_strtoul(const char *text, char **end, int base) { return strtoul(text, end, base); }
/// atoi
int atoi(const char *text) { return (int)strtol(text, 0, 10); }
/// atol
long atol(const char *text) { return strtol(text, 0, 10); }
/// atoll
long atoll(const char *text) { return strtol(text, 0, 10); }
/// atof
double atof(const char *text) { return strtod(text, 0); }
/// abs
int abs(int value) { return value < 0 ? -value : value; }
/// labs
long labs(long value) { return value < 0 ? -value : value; }
/// llabs
long llabs(long value) { return value < 0 ? -value : value; }
/// div
struct division { int quot, rem; };
struct division div(int a, int b) { return (struct division){a / b, a % b}; }
/// ldiv
struct long_division { long quot, rem; };
struct long_division ldiv(long a, long b) { return (struct long_division){a / b, a % b}; }
/// lldiv
struct long_division { long quot, rem; };
struct long_division lldiv(long a, long b) { return (struct long_division){a / b, a % b}; }
/// bsearch
void *bsearch(const void *key, const void *from, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    while (n > 0) {
        const void *middle = (const char *)from + n / 2 * size;
        int order = compare(key, middle);
        if (order == 0) return (void *)middle;
        if (order < 0) n /= 2;
        else { from = (const char *)middle + size; n -= n / 2 + 1; }
    }
    return 0;
}
/// getenv
char *getenv(const char *name) { return 0; }
/// atexit
// Functions to call when the program ends, last to first; `exit` is the host's where a program registers none.
struct handler { void (*function)(void *); void *argument; };
static struct handler handlers[64];
static int n_handlers;
int __cxa_atexit(void (*function)(void *), void *argument, void *library) {
    if (n_handlers == 64) return -1;
    handlers[n_handlers++] = (struct handler){function, argument};
    return 0;
}
int atexit(void (*function)(void)) { return __cxa_atexit((void (*)(void *))function, 0, 0); }
void __asmscope_run_handlers(void) {
    while (n_handlers > 0) {
        n_handlers--;
        handlers[n_handlers].function(handlers[n_handlers].argument);
    }
}
__attribute__((noreturn)) void exit(int code) {
    __asmscope_run_handlers();
    __asm__ volatile("syscall" : : "a"(231), "D"(code) : "rcx", "r11", "memory");
    __builtin_unreachable();
}
/// __dso_handle
void *__dso_handle = 0;
/// __cxa_guard_acquire
int __cxa_guard_acquire(char *guard) { return !*guard; }
/// __cxa_guard_release
void __cxa_guard_release(char *guard) { *guard = 1; }
/// __cxa_guard_abort
void __cxa_guard_abort(char *guard) {}
/// isdigit
int isdigit(int c) { return c >= '0' && c <= '9'; }
/// isalpha
int isalpha(int c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
/// isalnum
int isalnum(int c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); }
/// isspace
int isspace(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
/// isupper
int isupper(int c) { return c >= 'A' && c <= 'Z'; }
/// islower
int islower(int c) { return c >= 'a' && c <= 'z'; }
/// isxdigit
int isxdigit(int c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f'); }
/// ispunct
int ispunct(int c) { return c > ' ' && c < 127 && !((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z')); }
/// isprint
int isprint(int c) { return c >= ' ' && c < 127; }
/// isgraph
int isgraph(int c) { return c > ' ' && c < 127; }
/// iscntrl
int iscntrl(int c) { return (c >= 0 && c < ' ') || c == 127; }
/// isblank
int isblank(int c) { return c == ' ' || c == '\t'; }
/// toupper
int toupper(int c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }
/// tolower
int tolower(int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
/// time
long time(long *to) {
    if (to) *to = 1700000000;
    return 1700000000;
}
/// clock
long clock(void) { return 0; }
/// srand
// glibc's additive feedback generator (random_r.c, TYPE_3): 31 words, taps 3 apart.
static int words[31], at_front, at_back, is_seeded;
int rand(void);
void srand(unsigned seed) {
    int i, word = seed ? seed : 1;
    words[0] = word;
    for (i = 1; i < 31; i++) {
        long next = 16807L * (word % 127773) - 2836L * (word / 127773);
        next = 16807L * (word % 127773) - 2836L * (word / 127773);
        word = next < 0 ? next + 2147483647 : next;
        words[i] = word;
    }
    at_front = 3;
    at_back = 0;
    is_seeded = 1;
    for (i = 0; i < 310; i++) rand();
}
int rand(void) {
    if (!is_seeded) srand(1);
    unsigned next = (unsigned)words[at_front] + (unsigned)words[at_back];
    words[at_front] = next;
    at_front = at_front == 30 ? 0 : at_front + 1;
    at_back = at_back == 30 ? 0 : at_back + 1;
    return next >> 1;
}
/// qsort
/* Merge sort, as glibc's: it is stable, and compares the same elements in the same order. */
void free(void *);
struct sort { size_t size; int (*compare)(const void *, const void *); char *merged; };
static void copy(char *to, const char *from, size_t length) {
    size_t i = 0;
    for (; i + 8 <= length; i += 8) __builtin_memcpy(to + i, from + i, 8);
    for (; i + 4 <= length; i += 4) __builtin_memcpy(to + i, from + i, 4);
    for (; i < length; i++) to[i] = from[i];
}
static void sort(const struct sort *of, char *from, size_t n) {
    size_t size = of->size, n_left = n / 2, n_right = n - n_left;
    char *left = from, *right = from + n_left * size, *to = of->merged;
    if (n < 2) return;
    sort(of, left, n_left);
    sort(of, right, n_right);
    while (n_left > 0 && n_right > 0) {
        if (of->compare(left, right) <= 0) {
            copy(to, left, size);
            left += size;
            n_left--;
        } else {
            copy(to, right, size);
            right += size;
            n_right--;
        }
        to += size;
    }
    if (n_left > 0) copy(to, left, n_left * size);
    copy(from, of->merged, (n - n_right) * size);
}
static void insert(const struct sort *of, char *base, size_t n) {
    size_t size = of->size, i, j, k;
    for (i = 1; i < n; i++)
        for (j = i; j > 0 && of->compare(base + (j - 1) * size, base + j * size) > 0; j--)
            for (k = 0; k < size; k++) {
                char byte = base[j * size + k];
                base[j * size + k] = base[(j - 1) * size + k];
                base[(j - 1) * size + k] = byte;
            }
}
void qsort(void *from, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    char few[1024];
    size_t length = n * size;
    int is_small = length < sizeof few;
    struct sort of = { size, compare, is_small ? few : malloc(length) };
    if (!of.merged) return insert(&of, from, n);
    sort(&of, from, n);
    if (!is_small) free(of.merged);
}
/// __assert_fail
int fprintf(FILE *file, const char *format, ...);
__attribute__((noreturn)) void __assert_fail(const char *text, const char *file, unsigned line, const char *function) {
    fprintf(&__asmscope_files[2], "%s:%u: %s: Assertion `%s' failed.\n", file, line, function, text);
    abort();
}
/// __udivmodti4
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest) {
    u128 q = 0, r = 0;
    if (!(a >> 64) && !(b >> 64)) { *rest = (unsigned long)a % (unsigned long)b; return (unsigned long)a / (unsigned long)b; }
    if (b == 0) { *rest = 0; return (unsigned long)1 / (unsigned long)b; }
    for (int i = 127; i >= 0; i--) {
        r = r << 1 | (a >> i & 1);
        if (r >= b) { r -= b; q |= (u128)1 << i; }
    }
    *rest = r;
    return q;
}
/// __udivti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
u128 __udivti3(u128 a, u128 b) { u128 r; return __asmscope_udivmodti4(a, b, &r); }
/// __umodti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
u128 __umodti3(u128 a, u128 b) { u128 r; __asmscope_udivmodti4(a, b, &r); return r; }
/// __divti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
__int128 __divti3(__int128 a, __int128 b) {
    u128 r, q = __asmscope_udivmodti4(a < 0 ? -(u128)a : (u128)a, b < 0 ? -(u128)b : (u128)b, &r);
    return (a < 0) != (b < 0) ? -q : q;
}
/// __modti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
__int128 __modti3(__int128 a, __int128 b) {
    u128 r;
    __asmscope_udivmodti4(a < 0 ? -(u128)a : (u128)a, b < 0 ? -(u128)b : (u128)b, &r);
    return a < 0 ? -r : r;
}
/// sqrt
double sqrt(double x) { __asm__("sqrtsd %0, %0" : "+x"(x)); return x; }
/// sqrtf
float sqrtf(float x) { __asm__("sqrtss %0, %0" : "+x"(x)); return x; }
/// sqrtl
long double sqrtl(long double x) { __asm__("fsqrt" : "+t"(x)); return x; }
/// fabsf
float fabsf(float x) { return __builtin_fabsf(x); }
/// fabsl
long double fabsl(long double x) { return __builtin_fabsl(x); }
/// copysign
double copysign(double x, double y) { return __builtin_copysign(x, y); }
/// copysignf
float copysignf(float x, float y) { return __builtin_copysignf(x, y); }
/// copysignl
long double copysignl(long double x, long double y) { return __builtin_copysignl(x, y); }
/// lrint
long lrint(double x) { long n; __asm__("cvtsd2si %0, %1" : "=r"(n) : "x"(x)); return n; }
/// lrintf
long lrintf(float x) { long n; __asm__("cvtss2si %0, %1" : "=r"(n) : "x"(x)); return n; }
/// llrint
long llrint(double x) { long n; __asm__("cvtsd2si %0, %1" : "=r"(n) : "x"(x)); return n; }
/// llrintf
long llrintf(float x) { long n; __asm__("cvtss2si %0, %1" : "=r"(n) : "x"(x)); return n; }
/// fegetround
int fegetround(void) { unsigned state; __asm__ volatile("stmxcsr %0" : "=m"(state)); return state >> 3 & 0xc00; }
/// fesetround
int fesetround(int mode) {
    unsigned state;
    __asm__ volatile("stmxcsr %0" : "=m"(state));
    state = (state & ~0x6000u) | (mode & 0xc00) << 3;
    __asm__ volatile("ldmxcsr %0" : : "m"(state));
    return 0;
}
/// fetestexcept
int fetestexcept(int flags) { unsigned state; __asm__ volatile("stmxcsr %0" : "=m"(state)); return state & flags & 63; }
/// feclearexcept
int feclearexcept(int flags) {
    unsigned state;
    __asm__ volatile("stmxcsr %0" : "=m"(state));
    state &= ~(flags & 63);
    __asm__ volatile("ldmxcsr %0" : : "m"(state));
    return 0;
}
/// feraiseexcept
int feraiseexcept(int flags) {
    unsigned state;
    __asm__ volatile("stmxcsr %0" : "=m"(state));
    state |= flags & 63;
    __asm__ volatile("ldmxcsr %0" : : "m"(state));
    return 0;
}
/// fabs
double fabs(double x) { return __builtin_fabs(x); }
/// trunc
double trunc(double x) { return __builtin_fabs(x) < 4503599627370496.0 ? __builtin_copysign((double)(long)x, x) : x; }
/// floor
double floor(double x) {
    if (!(__builtin_fabs(x) < 4503599627370496.0)) return x;
    double t = (double)(long)x;
    return __builtin_copysign(t > x ? t - 1 : t, x);
}
/// ceil
double ceil(double x) {
    if (!(__builtin_fabs(x) < 4503599627370496.0)) return x;
    double t = (double)(long)x;
    return __builtin_copysign(t < x ? t + 1 : t, x);
}
/// round
double round(double x) {
    if (!(__builtin_fabs(x) < 4503599627370496.0)) return x;
    double t = (double)(long)x, rest = x - t;
    return __builtin_copysign(rest >= 0.5 ? t + 1 : rest <= -0.5 ? t - 1 : t, x);
}
/// floorf
float floorf(float x) {
    if (!(__builtin_fabsf(x) < 8388608.0f)) return x;
    float t = (float)(int)x;
    return __builtin_copysignf(t > x ? t - 1 : t, x);
}
/// ceilf
float ceilf(float x) {
    if (!(__builtin_fabsf(x) < 8388608.0f)) return x;
    float t = (float)(int)x;
    return __builtin_copysignf(t < x ? t + 1 : t, x);
}
/// __powidf2
double __powidf2(double x, int n) {
    double result = 1;
    unsigned left = n < 0 ? -(unsigned)n : (unsigned)n;
    for (; left; left >>= 1, x *= x) if (left & 1) result *= x;
    return n < 0 ? 1 / result : result;
}
/// fmod
double fmod(double x, double y) {
    long double a = x, b = y;
    unsigned short status;
    do __asm__("fprem\n\tfnstsw %1" : "+t"(a), "=a"(status) : "u"(b)); while (status & 0x400);
    return (double)a;
}
/// fmodf
float fmodf(float x, float y) {
    long double a = x, b = y;
    unsigned short status;
    do __asm__("fprem\n\tfnstsw %1" : "+t"(a), "=a"(status) : "u"(b)); while (status & 0x400);
    return (float)a;
}
/// fmodl
long double fmodl(long double a, long double b) {
    unsigned short status;
    do __asm__("fprem\n\tfnstsw %1" : "+t"(a), "=a"(status) : "u"(b)); while (status & 0x400);
    return a;
}
/// scalbnl
long double scalbnl(long double x, int n) { __asm__("fscale" : "+t"(x) : "u"((long double)n)); return x; }
// Through long doubles, whose further bits keep the errors of the parts out of the result.
/// sinh
long double expm1l(long double);
double sinh(double x) {
    long double size = __builtin_fabsl(x), t = expm1l(size);
    return __builtin_copysign((double)(size < 64 ? (t + t / (t + 1)) / 2 : t / 2), x);
}
/// cosh
long double expl(long double);
double cosh(double x) {
    long double t = expl(__builtin_fabsl(x));
    return (double)((t + 1 / t) / 2);
}
/// tanh
long double expm1l(long double);
double tanh(double x) {
    long double size = __builtin_fabsl(x), t;
    if (size > 64) return __builtin_copysign(1.0, x);
    t = expm1l(2 * size);
    return __builtin_copysign((double)(t / (t + 2)), x);
}
/// log10
long double log10l(long double);
double log10(double x) { return (double)log10l(x); }
/// exp10
long double expl(long double);
double exp10(double x) { return (double)expl(x * 2.302585092994045684017991454684364208L); }
/// acosh
double log(double);
double log1p(double);
double sqrt(double);
double acosh(double x) {
    double t = x - 1;
    if (t < 0) return t - t == 0 ? __builtin_nan("") : t - t;
    if (x < 2) return log1p(t + sqrt(2 * t + t * t));
    return x < 0x1p26 ? log(2 * x - 1 / (x + sqrt(x * x - 1))) : log(x) + 0.693147180559945309417;
}
/// acoshf
double acosh(double);
float acoshf(float x) { return (float)acosh(x); }
/// sinhf
double sinh(double);
float sinhf(float x) { return (float)sinh(x); }
/// coshf
double cosh(double);
float coshf(float x) { return (float)cosh(x); }
/// tanhf
double tanh(double);
float tanhf(float x) { return (float)tanh(x); }
/// log10f
double log10(double);
float log10f(float x) { return (float)log10(x); }
/// exp10f
double exp10(double);
float exp10f(float x) { return (float)exp10(x); }
/// strtold
typedef struct { const unsigned char *at; } __asmscope_reader;
long double __asmscope_floatscan(__asmscope_reader *from, int precision, int partly);
long double strtold(const char *text, char **end) {
    __asmscope_reader from = {(const unsigned char *)text};
    long double value = __asmscope_floatscan(&from, 2, 1);
    if (end) *end = (char *)(from.at ? from.at : (const unsigned char *)text);
    return value;
}
/// strtod
typedef struct { const unsigned char *at; } __asmscope_reader;
long double __asmscope_floatscan(__asmscope_reader *from, int precision, int partly);
double strtod(const char *text, char **end) {
    __asmscope_reader from = {(const unsigned char *)text};
    double value = __asmscope_floatscan(&from, 1, 1);
    if (end) *end = (char *)(from.at ? from.at : (const unsigned char *)text);
    return value;
}
/// strtof
typedef struct { const unsigned char *at; } __asmscope_reader;
long double __asmscope_floatscan(__asmscope_reader *from, int precision, int partly);
float strtof(const char *text, char **end) {
    __asmscope_reader from = {(const unsigned char *)text};
    float value = __asmscope_floatscan(&from, 0, 1);
    if (end) *end = (char *)(from.at ? from.at : (const unsigned char *)text);
    return value;
}
/// __tls_get_addr
void *__tls_get_addr(void *variable) { return variable; }
/// __asmscope_tlsdesc
// rax leads to the descriptor, and no other register may change.
__asm__("\t.text\n\t.globl\t__asmscope_tlsdesc\n__asmscope_tlsdesc:\n\tmov\trax, qword ptr [rax + 8]\n\tret\n");
/// __asmscope_lang_start
// `std::rt::lang_start_internal(main: &(dyn Fn() -> i32), …) -> isize`: `Fn::call` is the sixth word of the vtable.
ssize_t __asmscope_lang_start(void *main, int (**vtable)(void *)) { return vtable[5](main); }
/// __asmscope_panic_count
size_t __asmscope_panic_count = 0;
/// __asmscope_is_zero
_Bool __asmscope_is_zero(void) { return 1; }
/// __asmscope_try_allocate_in
// `alloc::raw_vec::RawVecInner::try_allocate_in` of rustc 1.85 to 1.95: a tag, then capacity and pointer, or align and size.
void *__rust_alloc(size_t size, size_t align);
void *__rust_alloc_zeroed(size_t size, size_t align);
void __asmscope_try_allocate_in(size_t *out, size_t capacity, _Bool zeroed, size_t align, size_t size) {
    size_t stride = (size + align - 1) & -align, bytes;
    void *block = (void *)align;
    if (__builtin_mul_overflow(stride, capacity, &bytes) || bytes > (~0UL >> 1) - align + 1) {
        out[0] = 1;
        out[1] = 0;
        return;
    }
    if (bytes) block = zeroed ? __rust_alloc_zeroed(bytes, align) : __rust_alloc(bytes, align);
    if (!block) {
        out[0] = 1;
        out[1] = align;
        out[2] = bytes;
        return;
    }
    out[0] = 0;
    out[1] = bytes ? capacity : 0;
    out[2] = (size_t)block;
}
/// __asmscope_grow_amortized
// `RawVecInner::grow_amortized`: `Ok(())` is a value in rax that no align has; rax 0 is `CapacityOverflow`.
void *__rust_alloc(size_t size, size_t align);
void *__rust_realloc(void *block, size_t old, size_t align, size_t size);
unsigned __int128 __asmscope_grow_amortized(size_t *vector, size_t length, size_t additional, size_t align, size_t size) {
    size_t least = size == 1 ? 8 : size <= 1024 ? 4 : 1, stride = (size + align - 1) & -align, wanted, bytes;
    if (size == 0 || __builtin_add_overflow(length, additional, &wanted)) return 0;
    if (wanted < vector[0] * 2) wanted = vector[0] * 2;
    if (wanted < least) wanted = least;
    if (__builtin_mul_overflow(stride, wanted, &bytes) || bytes > (~0UL >> 1) - align + 1) return 0;
    void *block = vector[0] ? __rust_realloc((void *)vector[1], vector[0] * stride, align, bytes) : __rust_alloc(bytes, align);
    if (!block) return (unsigned __int128)bytes << 64 | align;
    vector[0] = wanted;
    vector[1] = (size_t)block;
    return (1UL << 63) + 1;
}
/// __asmscope_deallocate
void __rust_dealloc(void *block, size_t size, size_t align);
void __asmscope_deallocate(size_t *vector, size_t align, size_t size) {
    if (vector[0] && size) __rust_dealloc((void *)vector[1], vector[0] * size, align);
}
/// _GLOBAL_OFFSET_TABLE_
// What addresses are counted from in the large code model; the slots themselves are elsewhere.
__asm__("\t.section\t.data.support,\"aw\"\n\t.globl\t_GLOBAL_OFFSET_TABLE_\n_GLOBAL_OFFSET_TABLE_:\n\t.quad\t0\n");
