// Points of the Mandelbrot set.
int main(void) {
    int inside = 0;
    for (int y = 0; y < 160; y++)
        for (int x = 0; x < 160; x++) {
            double cr = x / 80.0 - 1.5, ci = y / 80.0 - 1, r = 0, i = 0;
            int n = 0;
            for (; n < 200 && r * r + i * i < 4; n++) {
                double t = r * r - i * i + cr;
                i = 2 * r * i + ci;
                r = t;
            }
            inside += n == 200;
        }
    return inside % 251;
}
