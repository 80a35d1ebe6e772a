/* Arithmetic on arrays: what the optimiser turns into SSE, with ends that do not fill a register, and copies of odd sizes. */
#include <string.h>

struct odd { char bytes[13]; };
struct point { float x, y, z; };

static int a[37], b[37];
static unsigned char pixels[50];

__attribute__((noinline)) static int dot(const int *x, const int *y, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += x[i] * y[i];
    return sum;
}

__attribute__((noinline)) static void brighten(unsigned char *p, int n, int by)
{
    for (int i = 0; i < n; i++)
        p[i] = (unsigned char)(p[i] + by > 255 ? 255 : p[i] + by);
}

__attribute__((noinline)) static struct point centre(const struct point *points, int n)
{
    struct point sum = { 0, 0, 0 };
    for (int i = 0; i < n; i++) {
        sum.x += points[i].x;
        sum.y += points[i].y;
        sum.z += points[i].z;
    }
    sum.x /= (float)n;
    sum.y /= (float)n;
    sum.z /= (float)n;
    return sum;
}

__attribute__((noinline)) static struct odd swapped(struct odd odd)
{
    struct odd out = odd;
    for (int i = 0; i < 13; i++)
        out.bytes[i] = odd.bytes[12 - i];
    return out;
}

int main(void)
{
    struct odd odd;
    struct point points[5];
    for (int i = 0; i < 37; i++) {
        a[i] = i % 5;
        b[i] = 2;
    }
    for (int i = 0; i < 50; i++)
        pixels[i] = (unsigned char)(i * 5);
    for (int i = 0; i < 5; i++)
        points[i] = (struct point) { (float)i, (float)i * 2, 7 };
    memcpy(odd.bytes, "abcdefghijklm", 13);
    brighten(pixels, 50, 100);
    struct point mid = centre(points, 5);
    odd = swapped(odd);
    return dot(a, b, 37) + (pixels[49] == 255) + pixels[3] % 10 + (int)(mid.x + mid.y + mid.z) + odd.bytes[0] - 'a';
}
