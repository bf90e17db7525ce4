// main.go - go: goroutines on one processor, where a workload makes sense; the same command line as common/main.c.
//
// A resume with its suspension is a send to the task's channel and a receive of its answer; spawn, proposal and
// recursion hand over with runtime.Gosched; channel is Go's own channel of one slot.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

type task struct {
	run    chan struct{} // driver to task
	back   chan bool     // task to driver; true: it has ended
	result uint64
}

func newTask(f func(t *task) uint64) *task {
	t := &task{make(chan struct{}), make(chan bool), 0}
	go func() { <-t.run; t.result = f(t); t.back <- true }()
	return t
}

func (t *task) suspend()     { t.back <- false; <-t.run }
func (t *task) resume() bool { t.run <- struct{}{}; return <-t.back }

func run(f func(t *task) uint64) uint64 {
	t := newTask(f)
	for !t.resume() {
	}
	return t.result
}

var never, taskBytes uint64

//go:noinline
func opaque(x uint64) uint64 { return x }

func step(s, i uint64) uint64 { return (s ^ i) + 3 }

// depth recurses: a stack does not care which functions are on it.
//
//go:noinline
func depth(t *task, k int, n, x uint64) uint64 {
	if k == 1 {
		s := x
		for i := uint64(0); i < n; i++ {
			s = step(s, i)
			t.suspend()
		}
		return s
	}
	local := opaque(x + uint64(k))
	return depth(t, k-1, n, x+1) + local
}

func calleeInline(t *task, a, b uint64) uint64 {
	if a == never {
		t.suspend()
	}
	return step(a, b)
}

//go:noinline
func callee(t *task, a, b uint64) uint64 { return calleeInline(t, a, b) }

var calleePointer = callee

func loop(n uint64, next func(t *task, s, i uint64) uint64) uint64 {
	return run(func(t *task) (s uint64) {
		for i := uint64(0); i < n; i++ {
			s = next(t, s, i)
		}
		return
	})
}

func wCall(n uint64) uint64 {
	return run(func(t *task) (s uint64) {
		for i := uint64(0); i < n; i++ {
			s = callee(t, s, i)
		}
		return
	})
}

func wCalli(n uint64) uint64 {
	return run(func(t *task) (s uint64) {
		for i := uint64(0); i < n; i++ {
			s = calleeInline(t, s, i)
		}
		return
	})
}

type object interface {
	next(t *task, a, b uint64) uint64
}

type base struct{ add uint64 }

func (o base) work(t *task, a, b, k uint64) uint64 {
	value := step(a, b+o.add) ^ k
	if a == never {
		t.suspend()
	}
	return value
}

type object0 struct{ base }
type object1 struct{ base }
type object2 struct{ base }
type object3 struct{ base }
type object4 struct{ base }
type object5 struct{ base }
type object6 struct{ base }
type object7 struct{ base }

func (o *object0) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 0) }
func (o *object1) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 1) }
func (o *object2) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 2) }
func (o *object3) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 3) }
func (o *object4) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 4) }
func (o *object5) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 5) }
func (o *object6) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 6) }
func (o *object7) next(t *task, a, b uint64) uint64 { return o.work(t, a, b, 7) }

func newObject(kind, add uint64) object {
	b := base{add}
	return []object{&object0{b}, &object1{b}, &object2{b}, &object3{b},
		&object4{b}, &object5{b}, &object6{b}, &object7{b}}[kind]
}

func wTrait(n, implementers uint64) uint64 {
	var all [8]object
	for i := range all {
		all[i] = newObject(uint64(i)%implementers, uint64(i))
	}
	return run(func(t *task) (s uint64) {
		for i := uint64(0); i < n; i++ {
			s = all[i&7].next(t, s, i)
		}
		return
	})
}

// handOver runs f in a goroutine of its own until it ends.
func handOver(f func()) {
	done := false
	go func() { f(); done = true }()
	for !done {
		runtime.Gosched()
	}
}

func wSpawn(n uint64) (sum uint64) {
	for i := uint64(0); i < n; i++ {
		a := i
		handOver(func() { s := step(a, 7); runtime.Gosched(); sum += step(s, a) })
	}
	return
}

//go:noinline
func bufferFill(buffer *[64]byte, x uint64) {
	for i := range buffer {
		buffer[i] = byte(x + uint64(i))
	}
}

//go:noinline
func bufferSum(buffer *[64]byte) (sum uint64) {
	for _, c := range buffer {
		sum += uint64(c)
	}
	return
}

//go:noinline
func level1(wake chan struct{}, x uint64) uint64 {
	var buffer [64]byte
	d, e := opaque(x+7), opaque(x*11)
	bufferFill(&buffer, x)
	<-wake
	return d + e + bufferSum(&buffer)
}

//go:noinline
func level2(wake chan struct{}, x uint64) uint64 {
	b, c := opaque(x*3), opaque(x^5)
	return level1(wake, x+2) + b + c
}

//go:noinline
func level3(wake chan struct{}, x uint64) uint64 { a := opaque(x + 1); return level2(wake, x+1) + a }

func rssBytes() uint64 {
	text, _ := os.ReadFile("/proc/self/statm")
	pages, _ := strconv.ParseUint(strings.Fields(string(text))[1], 10, 64)
	return pages * 4096
}

// wMemory lets all goroutines wait in one channel, which is the leanest way.
func wMemory(n uint64) (sum uint64) {
	before, wake, left := rssBytes(), make(chan struct{}), n
	for i := uint64(0); i < n; i++ {
		go func(i uint64) { sum += level3(wake, i); left-- }(i)
		if i%64 == 0 {
			runtime.Gosched()
		}
	}
	runtime.Gosched()
	if n > 0 {
		taskBytes = (rssBytes() - before) / n
	}
	close(wake)
	for left > 0 {
		runtime.Gosched()
	}
	return
}

func wGenerator(n uint64) (sum uint64) {
	values := make(chan uint64)
	go func() {
		for i := uint64(1); i <= n; i++ {
			values <- i
		}
		close(values)
	}()
	for v := range values {
		sum += v
	}
	return
}

var proposalRandom, proposalV uint64

//go:noinline
func bar(c uint64) uint64 {
	sum := c
	for i := 0; i < 10; i++ {
		proposalRandom = proposalRandom*6364136223846793005 + 1442695040888963407
		sum += proposalRandom >> 33
	}
	return sum
}

//go:noinline
func fum() { runtime.Gosched(); proposalV++ }

//go:noinline
func foo(x, y uint64) (z uint64) {
	for c := x; c <= y; c++ {
		z += bar(c)
	}
	runtime.Gosched()
	fum()
	return
}

func wProposal(n uint64) (sum uint64) {
	proposalRandom, proposalV = 1, 0
	for i := uint64(0); i < n; i++ {
		handOver(func() { sum += foo('a', 'd') })
	}
	return sum ^ proposalV
}

//go:noinline
func fib(n uint64) uint64 {
	if n < 2 {
		runtime.Gosched()
		return n
	}
	first := fib(n - 1)
	return first + fib(n-2)
}

func wRecursion(n uint64) (sum uint64) {
	for i := uint64(0); i < n; i++ {
		handOver(func() { sum += fib(20) })
	}
	return
}

func wChannel(n uint64) (sum uint64) {
	channel := make(chan uint64, 1)
	go func() {
		for i := uint64(1); i <= n; i++ {
			channel <- i
		}
	}()
	for i := uint64(0); i < n; i++ {
		sum = step(sum, <-channel)
	}
	return
}

func workload(name string, n uint64) (uint64, bool) {
	all := map[string]func(uint64) uint64{
		"call": wCall, "calli": wCalli, "spawn": wSpawn, "memory": wMemory, "generator": wGenerator,
		"proposal": wProposal, "recursion": wRecursion, "channel": wChannel,
		"yield":   func(n uint64) uint64 { return run(func(t *task) uint64 { return depth(t, 1, n, 1) }) },
		"callptr": func(n uint64) uint64 { return loop(n, calleePointer) },
		"trait1":  func(n uint64) uint64 { return wTrait(n, 1) },
		"trait2":  func(n uint64) uint64 { return wTrait(n, 2) },
		"trait8":  func(n uint64) uint64 { return wTrait(n, 8) },
	}
	if w, ok := all[name]; ok {
		return w(n), true
	}
	if d, err := strconv.Atoi(strings.TrimPrefix(name, "depth")); err == nil {
		return run(func(t *task) uint64 { return depth(t, d, n, 1) }), true
	}
	return 0, false
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: go WORKLOAD N")
		os.Exit(2)
	}
	runtime.GOMAXPROCS(1)
	name := os.Args[1]
	n, _ := strconv.ParseUint(os.Args[2], 10, 64)
	never = uint64(len(os.Args)) - 4
	if n >= 4096 && name != "memory" {
		workload(name, n/16)
	}
	start := time.Now()
	sum, ok := workload(name, n)
	ns := float64(time.Since(start).Nanoseconds())
	if !ok {
		fmt.Println("unsupported")
		os.Exit(3)
	}
	operations := float64(n)
	if name == "recursion" {
		operations *= 21891
	}
	if n == 0 {
		ns, operations = 0, 1
	}
	fmt.Printf("%.4f %016x %d\n", ns/operations, sum, taskBytes)
}
