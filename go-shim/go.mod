module logos/go-shim

go 1.23
